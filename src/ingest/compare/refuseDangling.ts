import { badInput } from '../../errors.js';
import { idsOf } from '../../facts/check/checkContext.js';
import { referencesOf } from '../../facts/check/checkReferences.js';
import type { ClaimFact } from '../../facts/facts.js';
import type { NamedFacts } from './matchRecords.js';
import { nameOfRecord } from '../../facts/recordId.js';

/**
 * Rejects with BAD_USER_INPUT where a claim of one directory speaks of what only another one declared, and that one
 * declares it no more: the claim would be about nothing.
 */
export function refuseDangling(all: readonly NamedFacts[]): void {
  const dangling = danglingIn(all);
  if (dangling === undefined) return;
  const { record, id } = dangling;
  throw badInput(
    `Claims of the directory “${nameOfRecord(record)}” speak of ${id}, which no directory would declare any more. Nothing was written. Keep ${id}, or take those claims out and ingest that directory first.`,
  );
}

/** A claim that would be about nothing. */
export interface Dangling {
  /** The id of the directory's record. */
  readonly record: string;
  readonly claim: ClaimFact;
  /** What it speaks of and nobody declares. */
  readonly id: string;
}

/** The first of them; undefined where every claim is about something. */
export function danglingIn(all: readonly NamedFacts[]): Dangling | undefined {
  const declared = new Set(all.flatMap(({ facts }) => idsOf(facts)));
  for (const { id: record, facts } of all)
    for (const claim of facts.claims)
      for (const { id } of referencesOf(claim)) if (!declared.has(id)) return { record, claim, id };
  return undefined;
}
