import type { DesiredNode, DesiredRelationship } from '../../derive/desiredGraph.js';
import { coordinatesText } from '../../facts/coordinates.js';
import { shortDigest } from '../../text/digest.js';
import type { Storage } from '../../schema/stored/storage.js';
import { countryOf } from '../countries/countryCodes.js';
import { shownRelationship, node, withoutTimes } from './deriveClaim.js';
import type { DatasetClaim } from './deriveClaim.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import { AFTER_FACTS } from './entityParts.js';
import type { Point } from './entityParts.js';

/** The dataset that names an entity, and the storage model. */
export interface Naming {
  /** The id of the dataset. */
  readonly dataset: string;
  readonly storage: Storage;
}

/** A claim of a dataset about an entity, and the part that rests on it. */
export interface Claimed<Part> {
  readonly claim: DatasetClaim;
  readonly part: Part;
}

export function nameOf(entity: NamedEntity, naming: Naming): Claimed<DesiredNode> {
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

export function identifiersOf(entity: NamedEntity, naming: Naming): readonly Claimed<DesiredNode>[] {
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

export function pointsOf(entity: NamedEntity, naming: Naming): readonly Claimed<Point>[] {
  const { name, coordinates } = entity;
  if (coordinates === undefined) return [];
  const text = coordinatesText(coordinates);
  const claim = claimOf(entity, naming, 'LOCATED_AT', { gist: `${name} lies at ${text}`, text });
  return [{ claim, part: { claim: `claim/${claim.digest}`, text } }];
}

export function homesOf(entity: NamedEntity, naming: Naming): readonly Claimed<DesiredRelationship>[] {
  const { id, name, type, country } = entity;
  if (country === undefined || !hasHome(entity)) return [];
  const [predicate, verb] = type === 'Place' ? ['PART_OF', 'lies in'] : ['REPRESENTS', 'belongs to'];
  const home = countryOf(country)?.names[0] ?? country;
  const object = countryId(country);
  const claim = claimOf(entity, naming, predicate, { gist: `${name} ${verb} ${home}`, object });
  const named = shortDigest(['imported', id, predicate, object]);
  return [{ claim, part: shownRelationship(predicate, id, object, { ...claim, named, end: 'home' }) }];
}

/**
 * Whether an entity represents its country or lies in it. A group of people does not, and neither does an actor that
 * fights it.
 */
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

export function evidenceOf(entity: string, dataset: string): string {
  return `evidence/${shortDigest([dataset, entity])}`;
}

/** The language and script of a name. Coded event data in Latin letters is in English. */
function writingOf(name: string): { readonly language: string; readonly script: string } {
  const isLatin = !/\p{L}/u.test(name.replaceAll(/\p{Script=Latin}/gu, ''));
  return isLatin ? { language: 'en', script: 'Latn' } : { language: 'und', script: 'Zyyy' };
}
