import { ExpectedError } from '../errors.js';
import type { ResultRow } from '../graph/graph.js';
import { voicesOf, type Plan } from '../plan/plan.js';
import type { Parameters } from './given.js';

/** Makes the error for ids of which at least one names no entity. It repeats the ids, because clients gave them. */
export function notFound(ids: readonly string[]): ExpectedError {
  const named = ids.map((id) => JSON.stringify(id)).join(', or none has ');
  return new ExpectedError(
    'NOT_FOUND',
    `No entity has the id ${named}. Find ids with \`search\` or the lists, such as \`entities\`.`,
  );
}

/**
 * Refuses unknown speakers in `voices`, because a misspelled one would look like a speaker without claims.
 * @throws ExpectedError NOT_FOUND
 */
export function refuseUnknownVoices(plan: Plan, parameters: Parameters, rows: readonly ResultRow[]): void {
  const found = rows[0]?.['voices'] as readonly string[] | undefined;
  if (!found) return;
  const asked = voicesOf(plan).flatMap((name) => parameters[name] as readonly string[]);
  const unknown = asked.find((id) => !found.includes(id));
  if (unknown === undefined) return;
  throw new ExpectedError(
    'NOT_FOUND',
    `No speaker has the id ${JSON.stringify(unknown)}. Find ids with \`search\` or \`actors\`.`,
  );
}
