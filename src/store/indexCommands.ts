import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Engine } from '../graph/graph.js';
import { foldedProperty, sortProperty } from '../schema/model.js';
import { BOOKKEEPING } from './records/writeLock.js';
import type { Storage, StoredLabel, StoredType } from '../schema/stored/storage.js';

/**
 * Returns the commands that make the constraints and indexes of the graph; all can be repeated. Both engines need them
 * before anything is written.
 *
 * - `(:Node).id` is unique, and so is the id under every other label, because a planner that matches `(n:Person {id:
 *   $id})` looks for an index of that label.
 * - Each label has a range index on every sort key of its lists, every date bound, and every property that a root field
 *   looks up. The index on the sort key of a time also holds the ids, which sort events of one day.
 * - Names and gists have a text index on their folded form, which finds texts that contain some letters. If a list is
 *   sorted by such a text, a range index holds the text with its folded form and the id. So the index alone serves a
 *   sorted page even if most rows contain the letters.
 *
 * The embedded engine has no range indexes, only hash indexes. A constraint alone leaves its lookups linear, so it gets
 * a hash index beside each constraint. It gets none on other properties, because its indexes cover a property under all
 * labels: an index on the codes of countries or on names would hold those of every imported event in memory too. Those
 * lookups are as fast without an index: they search 250 countries, or reach a name through its bearer.
 */
export function indexCommands(engine: Engine, storage: Storage): readonly string[] {
  const { constraintsAreIndexes, readsInOrder, searchIndex } = dialectOf(engine);
  const labels = [...new Set([...storage.labels.map(({ label }) => label), BOOKKEEPING])];
  return [
    ...labels.map((label) => constraint(label, 'id')),
    ...(constraintsAreIndexes ? [] : labels.map((label) => index(label, 'id'))),
    ...(readsInOrder ? [...rangeIndexes(storage), ...textIndexes(storage)] : []),
    searchIndex,
  ];
}

/**
 * Returns the commands that drop indexes of older versions that no statement uses any more. Run them after the new
 * indexes are made, because lists are read from the old ones until then.
 */
export function outdatedIndexes(engine: Engine, storage: Storage): readonly string[] {
  return (dialectOf(engine).readsInOrder ? daysAlone(storage) : LOOKUPS).map(dropped);
}

/** The properties besides ids that lookups use. Older versions made indexes on them on the embedded engine too. */
const LOOKUPS: readonly (readonly [label: string, property: string])[] = [
  ['Country', 'code'],
  ['Claim', 'content'],
  ['Name', 'value'],
  ['Identifier', 'value'],
];

function rangeIndexes(storage: Storage): readonly string[] {
  const sorted = storage.labels.flatMap(({ label, sortKeys }) =>
    sortKeys.map((keys) => [label, ...keys] as const),
  );
  const folded = searchedTexts(storage)
    .filter(([{ sortKeys }, text]) => sortKeys.some(([key]) => key === text))
    .map(([{ label }, text]) => [label, text, foldedProperty(text), 'id'] as const);
  const dated = [...storage.types.values()].flatMap(datesOf);
  const unique = new Map([...sorted, ...folded, ...dated, ...LOOKUPS].map((pair) => [pair.join(), pair]));
  return [...unique.values()].map(([label, ...keys]) => index(label, ...keys));
}

function textIndexes(storage: Storage): readonly string[] {
  return searchedTexts(storage).map(([{ label }, text]) => {
    const property = foldedProperty(text);
    return `CREATE TEXT INDEX ${nameOf(label, property)}_text IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  });
}

/** Returns the texts that people search for words; the others are short, or few nodes have them. */
function searchedTexts(storage: Storage): readonly (readonly [StoredLabel, string])[] {
  return storage.labels.flatMap((label) =>
    ['name', 'gist']
      .filter((text) => label.filteredTexts.includes(text))
      .map((text) => [label, text] as const),
  );
}

/**
 * Returns the dates to index. Dates in a claim's value are shown and never filtered by; sort keys have an index with
 * the ids.
 */
function datesOf(type: StoredType): readonly (readonly [string, string])[] {
  const sorted = type.sortedTimes.map(sortProperty);
  return type.dates
    .filter((date) => !date.startsWith('value') && !sorted.includes(date))
    .map((date) => [type.name, date] as const);
}

/** Returns the old indexes on the sort key of a time alone; they leave the events of one day unsorted. */
function daysAlone(storage: Storage): readonly (readonly [string, string])[] {
  return storage.labels.flatMap(({ label, sortKeys }) =>
    sortKeys.filter((keys) => keys.length > 1).map(([key]) => [label, key!] as const),
  );
}

function dropped([label, property]: readonly [label: string, property: string]): string {
  return `DROP INDEX ${indexName(label, property)} IF EXISTS`;
}

function constraint(label: string, property: string): string {
  return `CREATE CONSTRAINT ${nameOf(label, property)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

function index(label: string, ...properties: readonly string[]): string {
  const on = properties.map((property) => `n.${property}`).join(', ');
  return `CREATE INDEX ${indexName(label, ...properties)} IF NOT EXISTS FOR (n:${label}) ON (${on})`;
}

function indexName(label: string, ...properties: readonly string[]): string {
  return `${nameOf(label, ...properties)}_index`;
}

function nameOf(label: string, ...properties: readonly string[]): string {
  return ['parley', label, ...properties].join('_');
}
