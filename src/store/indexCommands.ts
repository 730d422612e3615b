import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Engine } from '../graph/graph.js';
import { foldedProperty, sortProperty } from '../schema/model.js';
import { BOOKKEEPING } from './records/writeLock.js';
import type { Storage, StoredLabel, StoredType } from '../schema/stored/storage.js';

/**
 * The constraints and indexes of the graph, each repeatable. Both engines need them before anything is written.
 *
 * - `(:Node).id` is unique, and so is the id under every other label, because a planner that matches `(n:Person {id: $id})`
 *   looks for an index of that label.
 * - Every key a list can be sorted by, every date bound, and what a root field looks up have a range index per label;
 *   the sort key of a time has the ids beside it, which sort those of one day.
 * - Names and gists have a text index on their folded form, which finds what has some letters in it. Where a list is
 *   sorted by such a text, a range index holds it with its folded form and the id, so that a page in order of what most rows have
 *   in them is read from the index alone.
 *
 * The embedded engine has no range indexes, only hash indexes, and since a constraint alone leaves lookups linear there,
 * it gets one beside each constraint. It gets none on other values: an index there is one of a property, whatever the
 * label, so one on the codes of countries or on names holds those of every imported event as well, in memory. What is
 * looked up by them is as soon found without: a country among 250, a name by way of what bears it.
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
 * Drops what graphs of before have and no statement asks for any longer. To be run when the new indexes are there: until
 * then lists are read from the old ones.
 */
export function outdatedIndexes(engine: Engine, storage: Storage): readonly string[] {
  return (dialectOf(engine).readsInOrder ? daysAlone(storage) : LOOKUPS).map(dropped);
}

/** What is looked up by value, beside ids. Graphs of before have indexes on these on the embedded engine too. */
const LOOKUPS: readonly (readonly [label: string, property: string])[] = [
  ['Country', 'code'],
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

/** The texts of labels that people look for words in; others are short, or of few nodes. */
function searchedTexts(storage: Storage): readonly (readonly [StoredLabel, string])[] {
  return storage.labels.flatMap((label) =>
    ['name', 'gist']
      .filter((text) => label.filteredTexts.includes(text))
      .map((text) => [label, text] as const),
  );
}

/** The dates of a claim's value are shown, not asked for, and sort keys are indexed with the ids. */
function datesOf(type: StoredType): readonly (readonly [string, string])[] {
  const sorted = type.sortedTimes.map(sortProperty);
  return type.dates
    .filter((date) => !date.startsWith('value') && !sorted.includes(date))
    .map((date) => [type.name, date] as const);
}

/** The sort key of a time alone, which leaves those of one day to be sorted. */
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
