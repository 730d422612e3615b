import { badInput } from '../../errors.js';
import { valueProblems } from '../../facts/check/checkValues.js';
import type { ClaimFact } from '../../facts/facts.js';
import type { NamedFacts } from './matchRecords.js';
import { nameOfRecord } from '../../facts/recordId.js';

/**
 * Throws BAD_USER_INPUT if facts that the graph took in earlier hold a time or a value that is refused now, such as a
 * day that does not exist, because nothing could be derived from it. `isSound` is true for claims that were just
 * checked.
 */
export function refuseUnsound(all: readonly NamedFacts[], isSound: (claim: ClaimFact) => boolean): void {
  for (const { id: record, facts } of all)
    for (const claim of facts.claims.filter((one) => !isSound(one)))
      for (const { message } of valueProblems(claim))
        throw badInput(
          `A claim about ${claim.subject} of the directory “${nameOfRecord(record)}”, which an earlier version accepted, is refused now: ${message} Nothing was written. Mend that directory and ingest it.`,
        );
}
