import type { DesiredNode, DesiredRelationship, DesiredGraph } from '../../derive/desiredGraph.js';
import { canonicalJson } from '../../text/digest.js';
import { hiddenRelationship } from './deriveClaim.js';

/**
 * The position of the first imported name. Names of facts come before it, because facts know the name of an entity
 * better.
 */
export const AFTER_FACTS = 1_000;

/**
 * The parts of an entity that rest on the claims by which datasets name it. Equal parts of two datasets are one part
 * with both claims.
 */
export interface EntityParts {
  /** The shown one first. */
  readonly names: readonly DesiredNode[];
  readonly identifiers: readonly DesiredNode[];
  /** The points of a place, the shown one first. They have no node of their own but become properties of the place. */
  readonly points: readonly Point[];
  /** The relationships to the country that it represents or lies in. */
  readonly homes: readonly DesiredRelationship[];
}

/** A point as a claim states it. */
export interface Point {
  /** The id of the claim. */
  readonly claim: string;
  readonly text: string;
}

export const NO_PARTS: EntityParts = { names: [], identifiers: [], points: [], homes: [] };

/** The texts of the names, the shown one first. */
export function nameTexts({ names }: EntityParts): readonly string[] {
  return names.map(({ properties }) => String(properties['value']));
}

/** Whether an entity shows the same texts and is found by the same names with both sets of parts. */
export function showTheSame(one: EntityParts, other: EntityParts): boolean {
  const shown = (parts: EntityParts): string =>
    canonicalJson([nameTexts(parts), parts.points[0]?.text ?? null]);
  return shown(one) === shown(other);
}

/**
 * Adds the parts of one more dataset. They come after the known ones; a part that is known already gets the dataset's
 * claims.
 */
export function withParts(known: EntityParts, added: EntityParts): EntityParts {
  return arranged({
    names: joined(known.names, added.names, ({ properties }) => properties['value']),
    identifiers: joined(known.identifiers, added.identifiers, ({ properties }) => [
      properties['scheme'],
      properties['value'],
    ]),
    points: [...known.points, ...added.points],
    homes: joined(known.homes, added.homes, ({ type, to }) => [type, to]),
  });
}

/** Removes these claims of a dataset, and the parts that rested on them alone. */
export function withoutClaims(known: EntityParts, claims: readonly string[], dataset: string): EntityParts {
  const gone = new Set([...claims, dataset]);
  const rest = <Item extends Part>(parts: readonly Item[]): readonly Item[] =>
    parts
      .map((part) => resting(part, (list) => listOf(part, list).filter((id) => !gone.has(id))))
      .filter((part) => listOf(part, 'claimIds').length > 0);
  return arranged({
    names: rest(known.names),
    identifiers: rest(known.identifiers),
    points: known.points.filter(({ claim }) => !gone.has(claim)),
    homes: rest(known.homes),
  });
}

/** The changes to write so that an entity gets other parts. */
export interface PartChanges {
  readonly created: DesiredGraph;
  readonly changed: DesiredGraph;
  /** Ids of names and identifiers. */
  readonly removedNodes: readonly string[];
  readonly removedRelationships: readonly DesiredRelationship[];
}

export function partChanges(entity: string, before: EntityParts, after: EntityParts): PartChanges {
  const [oldNodes, newNodes] = [nodesOf(before), nodesOf(after)];
  const nodes = compared(oldNodes, newNodes);
  const homes = compared(before.homes, after.homes);
  const hold = ({ type, id }: DesiredNode): DesiredRelationship =>
    hiddenRelationship(`HAS_${type.toUpperCase()}`, entity, id);
  return {
    created: { nodes: nodes.created, relationships: [...nodes.created.map(hold), ...homes.created] },
    changed: { nodes: nodes.changed, relationships: homes.changed },
    removedNodes: nodes.removed.map(({ id }) => id),
    removedRelationships: homes.removed,
  };
}

type Part = DesiredNode | DesiredRelationship;

function nodesOf({ names, identifiers }: EntityParts): readonly DesiredNode[] {
  return [...names, ...identifiers];
}

function joined<Item extends Part>(
  known: readonly Item[],
  added: readonly Item[],
  keyOf: (part: Item) => unknown,
): readonly Item[] {
  const byKey = new Map(known.map((part) => [canonicalJson(keyOf(part)), part]));
  for (const part of added) {
    const key = canonicalJson(keyOf(part));
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? part : both(same, part));
  }
  return [...byKey.values()];
}

function both<Item extends Part>(one: Item, other: Item): Item {
  const merged = (name: Support): readonly string[] => [
    ...new Set([...listOf(one, name), ...listOf(other, name)]),
  ];
  return resting(one, merged);
}

/** The part with other claims. Only relationships also name the speakers. */
function resting<Item extends Part>(part: Item, on: (list: Support) => readonly string[]): Item {
  const speakers = 'firstSpeakerIds' in part.properties ? { firstSpeakerIds: on('firstSpeakerIds') } : {};
  return { ...part, properties: { ...part.properties, claimIds: on('claimIds'), ...speakers } };
}

type Support = 'claimIds' | 'firstSpeakerIds';

/** Numbers the parts. The first name becomes the shown one, and the others become aliases. */
function arranged({ names, identifiers, points, homes }: EntityParts): EntityParts {
  const placed = (parts: readonly DesiredNode[], first: number): readonly DesiredNode[] =>
    parts.map((part, index) => ({ ...part, properties: { ...part.properties, position: first + index } }));
  return {
    names: placed(names, AFTER_FACTS).map((part, index) => ({
      ...part,
      properties: { ...part.properties, kind: index === 0 ? 'PRIMARY' : 'ALIAS' },
    })),
    identifiers: placed(identifiers, 0),
    points,
    homes,
  };
}

function compared<Item extends Part>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly created: Item[]; readonly changed: Item[]; readonly removed: Item[] } {
  const old = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    created: after.filter(({ id }) => !old.has(id)),
    changed: after.filter(
      (part) =>
        old.has(part.id) && canonicalJson(old.get(part.id)!.properties) !== canonicalJson(part.properties),
    ),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}

function listOf({ properties }: Part, name: Support): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
