import { badInput } from '../../errors.js';
import { idsOf } from '../../facts/check/checkContext.js';
import { referencesOf } from '../../facts/check/checkReferences.js';
import type { ClaimFact } from '../../facts/facts.js';
import type { NamedFacts } from './matchRecords.js';
import { nameOfRecord } from '../../facts/recordId.js';

/**
 * Throws BAD_USER_INPUT if a claim names an entity or source that no directory declares any more, because the claim
 * would be about nothing.
 */
export function refuseDangling(all: readonly NamedFacts[]): void {
  const dangling = danglingIn(all);
  if (dangling === undefined) return;
  const { record, id } = dangling;
  throw badInput(
    `Claims of the directory “${nameOfRecord(record)}” name ${id}, which no directory would declare any more. Nothing was written. Keep ${id}, or take those claims out and ingest that directory first.`,
  );
}

/** A claim that would be about nothing. */
export interface Dangling {
  /** The id of the directory's record. */
  readonly record: string;
  readonly claim: ClaimFact;
  /** The id that the claim names and no directory declares. */
  readonly id: string;
}

/** Finds the first such claim; undefined if there is none. */
export function danglingIn(all: readonly NamedFacts[]): Dangling | undefined {
  const declared = new Set(all.flatMap(({ facts }) => idsOf(facts)));
  for (const { id: record, facts } of all)
    for (const claim of facts.claims)
      for (const { id } of referencesOf(claim)) if (!declared.has(id)) return { record, claim, id };
  return undefined;
}
