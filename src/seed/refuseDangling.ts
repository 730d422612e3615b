import { badInput } from '../errors.js';
import { idsOf } from './checkContext.js';
import { referencesOf } from './checkReferences.js';
import type { NamedFacts } from './identify.js';
import { nameOfRecord } from './recordId.js';

/**
 * Rejects with BAD_USER_INPUT where a claim of one directory speaks of what only another one declared, and that one
 * declares it no more: the claim would be about nothing.
 */
export function refuseDangling(all: readonly NamedFacts[]): void {
  const declared = new Set(all.flatMap(({ facts }) => idsOf(facts)));
  for (const { id: record, facts } of all)
    for (const claim of facts.claims)
      for (const { id } of referencesOf(claim))
        if (!declared.has(id))
          throw badInput(
            `Claims of the directory “${nameOfRecord(record)}” speak of ${id}, which no directory would declare any more. Nothing was written. Keep ${id}, or take those claims out and ingest that directory first.`,
          );
}
