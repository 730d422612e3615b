import { isCalendarDate } from '../../text/calendar.js';
import type { ResultRow } from '../../graph/graph.js';
import { IMPORTED_MARK, IMPORTED_PROPERTIES } from '../../store/layers.js';
import type { Storage } from '../../schema/stored/storage.js';
import type { BodyLine, NodeLine, RelationshipLine } from './format.js';

/**
 * Returns the problem of a line of the imported layer, by the storage rules of the schema; undefined if there is none.
 */
export function importedProblem(
  line: Exclude<BodyLine, { readonly fact: unknown }>,
  storage: Storage,
): string | undefined {
  if (line.kind === 'node') return nodeProblem(line, storage);
  return line.kind === 'relationship' ? relationshipProblem(line, storage) : undefined;
}

/** Checks a node. Changes are refused, because they are not content: each writer makes its own. */
function nodeProblem({ id, type, properties }: NodeLine, { types }: Storage): string | undefined {
  const stored = types.get(type);
  if (stored === undefined || type === 'Change') return `${type} is not a type that an import writes.`;
  if (!id.startsWith(`${type.toLowerCase()}/`) || properties['id'] !== id)
    return `A ${type} cannot have the id ${id}, or has another one among its properties.`;
  if (properties[IMPORTED_PROPERTIES] !== undefined) return `${IMPORTED_PROPERTIES} cannot be given.`;
  return dateProblem(properties, stored.dates) ?? sortProblem(properties, stored.neverNull);
}

function sortProblem(properties: ResultRow, keys: readonly string[]): string | undefined {
  const missing = keys.find((key) => properties[key] === undefined);
  return missing === undefined ? undefined : `${missing} is missing. Lists are sorted by it.`;
}

/** Checks a relationship. The marks of the imported layer keep it apart from relationships of facts. */
function relationshipProblem(
  { type, properties }: RelationshipLine,
  { relationshipDates }: Storage,
): string | undefined {
  const dates = relationshipDates.get(type);
  if (dates === undefined) return `${type} is not a relationship of the schema.`;
  const { id, imported } = properties;
  const isMarked = typeof id === 'string' && id.startsWith(`relationship/${IMPORTED_MARK}`);
  if (imported !== true || !(id === undefined || isMarked))
    return 'The relationship is not marked as one of an import.';
  return dateProblem(properties, dates);
}

function dateProblem(properties: ResultRow, dates: readonly string[]): string | undefined {
  const isWrong = (name: string): boolean =>
    properties[name] !== undefined && !isCalendarDate(String(properties[name]));
  const wrong = dates.find(isWrong);
  return wrong === undefined ? undefined : `${wrong} is not a day of the calendar, such as 2024-05-02.`;
}
