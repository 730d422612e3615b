import type { ContentNode, ContentRelationship, GraphContent } from '../../derive/content.js';
import { coordinatesText, readCoordinates } from '../../facts/coordinates.js';
import { pointProperties } from '../../derive/deriveEntities.js';
import { shortDigest } from '../../text/digest.js';
import type { Storage } from '../../schema/stored/storage.js';
import { countryOf } from '../countries/countryCodes.js';
import { deriveClaim, deriveEvidence, edge, node, withoutTimes } from './deriveClaim.js';
import type { DatasetClaim } from './deriveClaim.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import { searchProperties } from '../../derive/deriveSearch.js';
import { AFTER_FACTS, nameTexts } from './entityParts.js';
import type { EntityParts, Point } from './entityParts.js';

/** Who names the entity, and how things are stored. */
export interface Naming {
  /** The id of the dataset. */
  readonly dataset: string;
  readonly storage: Storage;
}

/** The entity itself, shown by the first of its names, found by each, and where it was said first to lie. */
export function entityNode(
  { id, type }: Pick<NamedEntity, 'id' | 'type'>,
  parts: EntityParts,
  { storage }: Pick<Naming, 'storage'>,
): ContentNode {
  const names = nameTexts(parts);
  const [point] = parts.points;
  return node(type, id, {
    type: type.toUpperCase(),
    name: names[0] ?? id,
    ...pointProperties(point && readCoordinates(point.text)),
    ...withoutTimes(storage.types.get(type)?.sortedTimes ?? []),
    ...searchProperties(
      { id, type },
      names.map((text) => ({ field: 'NAME', text })),
    ),
  });
}

/** What a dataset says of an actor or place that it names. */
export interface EntityNaming {
  /** Its claims and their evidence, which are the dataset's alone. */
  readonly claims: GraphContent;
  /** What rests on these claims, and on those of other datasets that say the same. */
  readonly parts: EntityParts;
}

/**
 * What an actor or place is called, the number the dataset gives it, where it lies, and the country it stands for or lies
 * in, which is there already, each by a claim of the dataset. Every dataset that names an entity says so itself, so that the entity
 * keeps a name when another dataset is taken out. Pure, and the same whichever row named it.
 */
export function deriveNaming(entity: NamedEntity, naming: Naming): EntityNaming {
  const name = nameOf(entity, naming);
  const identifiers = identifiersOf(entity, naming);
  const points = pointsOf(entity, naming);
  const homes = homesOf(entity, naming);
  const evidence = deriveEvidence(evidenceOf(entity.id, naming.dataset), naming.dataset, {
    row: `name: ${entity.name}`,
    position: 0,
  });
  const claims = [name, ...identifiers, ...points, ...homes].map(({ claim }) => deriveClaim(claim));
  // Every claim mentions the entity, and the evidence of all of them is one.
  const ways = new Map(
    claims.flatMap(({ relationships }) =>
      relationships.map((each) => [`${each.type} ${each.from} ${each.to}`, each] as const),
    ),
  );
  return {
    claims: {
      nodes: [evidence.node, ...claims.flatMap(({ nodes }) => nodes)],
      relationships: [evidence.relationship, ...ways.values()],
    },
    parts: {
      names: [name.part],
      identifiers: identifiers.map(({ part }) => part),
      points: points.map(({ part }) => part),
      homes: homes.map(({ part }) => part),
    },
  };
}

/** The ids of all that `deriveNaming` can give a dataset of its own about an entity. */
export function namingIds(dataset: string, entity: string): NamingIds {
  const digests = NAMING.map((predicate) => shortDigest([dataset, entity, predicate]));
  return {
    claims: digests.map((digest) => `claim/${digest}`),
    others: [evidenceOf(entity, dataset), ...digests.map((digest) => `attributionstep/${digest}-0`)],
  };
}

export interface NamingIds {
  /** The first is there wherever the dataset names the entity. */
  readonly claims: readonly string[];
  readonly others: readonly string[];
}

const NAMING = ['NAMED', 'IDENTIFIED_BY', 'LOCATED_AT', 'REPRESENTS', 'PART_OF'];

interface Claimed<Part> {
  readonly claim: DatasetClaim;
  readonly part: Part;
}

function nameOf(entity: NamedEntity, naming: Naming): Claimed<ContentNode> {
  const { id, name } = entity;
  const claim = claimOf(entity, naming, 'NAMED', { gist: `${name} is named so`, text: name });
  const part = node('Name', `name/${shortDigest(['imported', id, name])}`, {
    value: name,
    ...writingOf(name),
    kind: 'PRIMARY',
    position: AFTER_FACTS,
    claimIds: [`claim/${claim.digest}`],
  });
  return { claim, part };
}

function identifiersOf(entity: NamedEntity, naming: Naming): readonly Claimed<ContentNode>[] {
  const { id, name, identifier } = entity;
  if (identifier === undefined) return [];
  if (!naming.storage.enumValues('IdentifierScheme').includes(identifier.scheme)) return [];
  const { scheme, value } = identifier;
  const text = `${scheme} ${value}`;
  const claim = claimOf(entity, naming, 'IDENTIFIED_BY', { gist: `${name} is ${text}`, text });
  const claimIds = [`claim/${claim.digest}`];
  const partId = `identifier/${shortDigest(['imported', id, scheme, value])}`;
  return [{ claim, part: node('Identifier', partId, { scheme, value, position: 0, claimIds }) }];
}

function pointsOf(entity: NamedEntity, naming: Naming): readonly Claimed<Point>[] {
  const { name, coordinates } = entity;
  if (coordinates === undefined) return [];
  const text = coordinatesText(coordinates);
  const claim = claimOf(entity, naming, 'LOCATED_AT', { gist: `${name} lies at ${text}`, text });
  return [{ claim, part: { claim: `claim/${claim.digest}`, text } }];
}

function homesOf(entity: NamedEntity, naming: Naming): readonly Claimed<ContentRelationship>[] {
  const { id, name, type, country } = entity;
  if (country === undefined || !hasHome(entity)) return [];
  const [predicate, verb] = type === 'Place' ? ['PART_OF', 'lies in'] : ['REPRESENTS', 'belongs to'];
  const home = countryOf(country)?.names[0] ?? country;
  const object = countryId(country);
  const claim = claimOf(entity, naming, predicate, { gist: `${name} ${verb} ${home}`, object });
  const named = shortDigest(['imported', id, predicate, object]);
  return [{ claim, part: edge(predicate, id, object, { ...claim, named, end: 'home' }) }];
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
    evidence: evidenceOf(entity.id, dataset),
    properties: {
      gist,
      position: 0,
      predicate,
      ...(text === undefined ? {} : { valueTextValueText: text }),
      ...withoutTimes(storage.types.get('Claim')?.sortedTimes ?? []),
    },
  };
}

function evidenceOf(entity: string, dataset: string): string {
  return `evidence/${shortDigest([dataset, entity])}`;
}

/** Coded event data is written in English as far as it is written in Latin letters. */
function writingOf(name: string): { readonly language: string; readonly script: string } {
  const isLatin = !/\p{L}/u.test(name.replaceAll(/\p{Script=Latin}/gu, ''));
  return isLatin ? { language: 'en', script: 'Latn' } : { language: 'und', script: 'Zyyy' };
}
