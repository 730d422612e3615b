import type { DesiredNode, DesiredRelationship, DesiredGraph } from '../../derive/desiredGraph.js';
import { canonicalJson } from '../../text/digest.js';
import { hiddenRelationship } from './deriveClaim.js';

/** The names of an import come after those that facts give, for facts know better how an entity is called. */
export const AFTER_FACTS = 1_000;

/** What rests on the claims by which datasets name an entity. Equal parts of two datasets are one, with both claims. */
export interface EntityParts {
  /** The shown one first. */
  readonly names: readonly DesiredNode[];
  readonly identifiers: readonly DesiredNode[];
  /** Where a place lies, the shown one first: no node of its own, but properties of the place. */
  readonly points: readonly Point[];
  /** To the country it represents or lies in. */
  readonly homes: readonly DesiredRelationship[];
}

/** That a place lies there, as the claim has it. */
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

/** Whether the entity shows the same, and is found by the same, with these parts and with those. */
export function showTheSame(one: EntityParts, other: EntityParts): boolean {
  const shown = (parts: EntityParts): string =>
    canonicalJson([nameTexts(parts), parts.points[0]?.text ?? null]);
  return shown(one) === shown(other);
}

/** With what one more dataset says: its parts come after those that are there, and equal ones get its claims. */
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

/** Without what only a dataset said, by these claims. */
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

/** What must be written so that the parts of an entity become others. */
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

/** The part on other claims; only relationships name the speakers beside these. */
function resting<Item extends Part>(part: Item, on: (list: Support) => readonly string[]): Item {
  const speakers = 'firstSpeakerIds' in part.properties ? { firstSpeakerIds: on('firstSpeakerIds') } : {};
  return { ...part, properties: { ...part.properties, claimIds: on('claimIds'), ...speakers } };
}

type Support = 'claimIds' | 'firstSpeakerIds';

/** The first name is the shown one, and the others stand beside it. */
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
