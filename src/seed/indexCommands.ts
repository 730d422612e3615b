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
 * The embedded engine has no range indexes: it gets hash indexes on what is looked up by its value, and since a
 * constraint alone leaves lookups linear there, an index beside each constraint.
 */
export function indexCommands(engine: Engine, storage: Storage): readonly string[] {
  const labels = [...new Set([...storage.labels.map(({ label }) => label), BOOKKEEPING])];
  const constraints = labels.map((label) => constraint(label, 'id'));
  if (engine === 'embedded')
    return [
      ...constraints,
      ...labels.map((label) => index(label, 'id')),
      ...LOOKUPS.map(([label, key]) => index(label, key)),
      'CREATE TEXT INDEX FOR (n:Searchable) ON (n.searchTerms)',
    ];
  return [...constraints, ...rangeIndexes(storage).map(([label, key]) => index(label, key)), FULL_TEXT];
}

/** Over tokens of our own making, so they are taken apart at spaces and are otherwise left as they are. */
const FULL_TEXT =
  'CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchTerms] ' +
  "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}";

/** What a root field looks up by value, beside ids. */
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
  return `CREATE INDEX ${nameOf(label, property)}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

function nameOf(label: string, property: string): string {
  return `parley_${label}_${property}`;
}
