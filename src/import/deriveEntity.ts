import type { ContentNode, GraphContent } from '../seed/content.js';
import { coordinatesText } from '../seed/coordinates.js';
import { pointProperties } from '../seed/deriveEntities.js';
import { shortDigest } from '../seed/digest.js';
import type { Storage } from '../seed/storage.js';
import { countryOf } from './countryCodes.js';
import { deriveClaim, deriveEvidence, edge, node, way, withoutTimes } from './deriveClaim.js';
import type { DatasetClaim } from './deriveClaim.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import { searchProperties } from '../seed/deriveSearch.js';

/** The names of an import come after those that facts give, for facts know better how an entity is called. */
export const AFTER_FACTS = 1_000;

/** Who names the entity, and how things are stored. */
export interface Naming {
  /** The id of the dataset. */
  readonly dataset: string;
  readonly storage: Storage;
}

/** The entity itself, by the name that the dataset gives it. */
export function entityNode({ id, type, name, coordinates }: NamedEntity, { storage }: Naming): ContentNode {
  const kind = type.toUpperCase();
  const sorts = withoutTimes(storage.types.get(type)?.sortedTimes ?? []);
  return node(type, id, {
    type: kind,
    name,
    ...pointProperties(coordinates),
    ...sorts,
    ...searchProperties({ id, type }, [{ field: 'NAME', text: name }]),
  });
}

/**
 * What a new actor or place puts into the graph: itself, what it is called, the number the dataset gives it, where it
 * lies, and the country it stands for or lies in, which is there already, each by a claim of the dataset that named it first. Pure,
 * and the same whichever row named it.
 */
export function deriveEntity(entity: NamedEntity, naming: Naming): GraphContent {
  const parts = [
    namePart(entity, naming),
    ...identifierParts(entity, naming),
    ...pointParts(entity, naming),
    ...homeParts(entity, naming),
  ];
  const evidence = deriveEvidence(evidenceOf(entity, naming), naming.dataset, {
    row: `name: ${entity.name}`,
    position: 0,
  });
  const claims = parts.map(({ claim }) => deriveClaim(claim));
  // Every claim mentions the entity, and the evidence of all of them is one.
  const ways = new Map(
    claims.flatMap(({ relationships }) =>
      relationships.map((each) => [`${each.type} ${each.from} ${each.to}`, each] as const),
    ),
  );
  return {
    nodes: [
      entityNode(entity, naming),
      evidence.node,
      ...claims.flatMap(({ nodes }) => nodes),
      ...parts.flatMap((part) => part.nodes),
    ],
    relationships: [evidence.relationship, ...ways.values(), ...parts.flatMap((part) => part.relationships)],
  };
}

interface ClaimedPart extends GraphContent {
  readonly claim: DatasetClaim;
}

function namePart(entity: NamedEntity, naming: Naming): ClaimedPart {
  const { id, name } = entity;
  const claim = claimOf(entity, naming, 'NAMED', { gist: `${name} is named so`, text: name });
  const own = node('Name', `name/${claim.digest}`, {
    value: name,
    ...writingOf(name),
    kind: 'PRIMARY',
    position: AFTER_FACTS,
    claimIds: [`claim/${claim.digest}`],
  });
  return { claim, nodes: [own], relationships: [way('HAS_NAME', id, own.id)] };
}

function identifierParts(entity: NamedEntity, naming: Naming): readonly ClaimedPart[] {
  const { id, name, identifier } = entity;
  if (identifier === undefined) return [];
  if (!naming.storage.enumValues('IdentifierScheme').includes(identifier.scheme)) return [];
  const { scheme, value } = identifier;
  const text = `${scheme} ${value}`;
  const claim = claimOf(entity, naming, 'IDENTIFIED_BY', { gist: `${name} is ${text}`, text });
  const claimIds = [`claim/${claim.digest}`];
  const own = node('Identifier', `identifier/${claim.digest}`, { scheme, value, position: 0, claimIds });
  return [{ claim, nodes: [own], relationships: [way('HAS_IDENTIFIER', id, own.id)] }];
}

function pointParts(entity: NamedEntity, naming: Naming): readonly ClaimedPart[] {
  const { name, coordinates } = entity;
  if (coordinates === undefined) return [];
  const text = coordinatesText(coordinates);
  const claim = claimOf(entity, naming, 'LOCATED_AT', { gist: `${name} lies at ${text}`, text });
  return [{ claim, nodes: [], relationships: [] }];
}

function homeParts(entity: NamedEntity, naming: Naming): readonly ClaimedPart[] {
  const { id, name, type, country } = entity;
  if (country === undefined || !hasHome(entity)) return [];
  const [predicate, verb] = type === 'Place' ? ['PART_OF', 'lies in'] : ['REPRESENTS', 'belongs to'];
  const home = countryOf(country)?.names[0] ?? country;
  const object = countryId(country);
  const claim = claimOf(entity, naming, predicate, { gist: `${name} ${verb} ${home}`, object });
  const relationship = edge(predicate, id, object, { ...claim, end: 'home' });
  return [{ claim, nodes: [], relationships: [relationship] }];
}

/** Whether it stands for its country, or lies in it: a group of people does not, nor does who fights it. */
export function hasHome({ type, isUnofficial }: NamedEntity): boolean {
  return type !== 'Bloc' && isUnofficial !== true;
}

interface Said {
  readonly gist: string;
  readonly text?: string;
  readonly object?: string;
}

function claimOf(entity: NamedEntity, naming: Naming, predicate: string, said: Said): DatasetClaim {
  const { dataset, storage } = naming;
  const { gist, text, object } = said;
  return {
    digest: shortDigest([dataset, entity.id, predicate]),
    dataset,
    subject: entity.id,
    object,
    about: object === undefined ? [entity.id] : [entity.id, object],
    evidence: evidenceOf(entity, naming),
    properties: {
      gist,
      position: 0,
      predicate,
      ...(text === undefined ? {} : { valueTextValueText: text }),
      ...withoutTimes(storage.types.get('Claim')?.sortedTimes ?? []),
    },
  };
}

function evidenceOf({ id }: NamedEntity, { dataset }: Naming): string {
  return `evidence/${shortDigest([dataset, id])}`;
}

/** Coded event data is written in English as far as it is written in Latin letters. */
function writingOf(name: string): { readonly language: string; readonly script: string } {
  const isLatin = !/\p{L}/u.test(name.replaceAll(/\p{Script=Latin}/gu, ''));
  return isLatin ? { language: 'en', script: 'Latn' } : { language: 'und', script: 'Zyyy' };
}
