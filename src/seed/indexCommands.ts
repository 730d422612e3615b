import type { Engine } from '../graph/graph.js';
import { BOOKKEEPING } from './bookkeeping.js';
import type { Storage, StoredType } from './storage.js';

/**
 * The constraints and indexes of the graph, each repeatable. Both engines need them before anything is written.
 *
 * - `(:Node).id` is unique, and so is the id under every other label, because a planner that matches `(n:Person {id: $id})`
 *   looks for an index of that label.
 * - Every key a list can be sorted by, every date bound, and what a root field looks up have a range index per label.
 *
 * The embedded engine has no range indexes, only hash indexes, and since a constraint alone leaves lookups linear there,
 * it gets one beside each constraint. It gets none on other values: an index there is one of a property, whatever the
 * label, so one on the codes of countries or on names holds those of every imported event as well, in memory. What is
 * looked up by them is as soon found without: a country among 250, a name by way of what bears it.
 */
export function indexCommands(engine: Engine, storage: Storage): readonly string[] {
  const labels = [...new Set([...storage.labels.map(({ label }) => label), BOOKKEEPING])];
  const constraints = labels.map((label) => constraint(label, 'id'));
  if (engine === 'embedded')
    return [
      ...constraints,
      ...labels.map((label) => index(label, 'id')),
      ...LOOKUPS.map(([label, key]) => `DROP INDEX ${indexName(label, key)} IF EXISTS`),
      'CREATE TEXT INDEX FOR (n:Searchable) ON (n.searchTerms)',
    ];
  return [...constraints, ...rangeIndexes(storage).map(([label, key]) => index(label, key)), FULL_TEXT];
}

/** Over tokens of our own making, so they are taken apart at spaces and are otherwise left as they are. */
const FULL_TEXT =
  'CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchTerms] ' +
  "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}";

/** What is looked up by value, beside ids. Graphs of before have indexes on these on the embedded engine too. */
const LOOKUPS: readonly (readonly [label: string, property: string])[] = [
  ['Country', 'code'],
  ['Name', 'value'],
  ['Identifier', 'value'],
];

function rangeIndexes(storage: Storage): readonly (readonly [string, string])[] {
  const sorted = storage.labels.flatMap(({ label, sortKeys }) =>
    sortKeys.map((key) => [label, key] as const),
  );
  const dated = [...storage.types.values()].flatMap(datesOf);
  const unique = new Map([...sorted, ...dated, ...LOOKUPS].map((pair) => [pair.join(), pair]));
  return [...unique.values()];
}

/** The dates of a claim's value are shown, not asked for. */
function datesOf(type: StoredType): readonly (readonly [string, string])[] {
  return type.dates.filter((date) => !date.startsWith('value')).map((date) => [type.name, date] as const);
}

function constraint(label: string, property: string): string {
  return `CREATE CONSTRAINT ${nameOf(label, property)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

function index(label: string, property: string): string {
  return `CREATE INDEX ${indexName(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

function indexName(label: string, property: string): string {
  return `${nameOf(label, property)}_index`;
}

function nameOf(label: string, property: string): string {
  return `parley_${label}_${property}`;
}
