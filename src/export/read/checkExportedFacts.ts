import { checkArticles } from '../../facts/check/checkArticles.js';
import { checkCitations } from '../../facts/check/checkCitations.js';
import { checkClaims } from '../../facts/check/checkClaims.js';
import { checkEntities } from '../../facts/check/checkEntities.js';
import { checkReferences } from '../../facts/check/checkReferences.js';
import { idsOf } from '../../facts/check/checkContext.js';
import { sortFaults } from '../../yaml/fault.js';
import type { Fault } from '../../yaml/fault.js';
import { mergeFacts } from '../../facts/mergeFacts.js';
import { placeQuotes } from '../../facts/placeQuotes.js';
import type { Storage } from '../../schema/stored/storage.js';
import { textsOf } from '../../facts/texts.js';
import type { CollectedFacts } from './collectFacts.js';

/** What is checked with, beside the facts. */
export interface FactSurroundings {
  readonly storage: Storage;
  /** Of a part, an article has only the sentences that are cited. */
  readonly isWhole: boolean;
  /** The name of the file, for people. */
  readonly file: string;
}

/** The same rules as for the files of a fact directory; claims may speak of what other directories of the file declare. */
export function checkExportedFacts(
  { directories, texts, lineOf }: CollectedFacts,
  { storage, isWhole, file }: FactSurroundings,
): readonly Fault[] {
  const checks = [
    placeQuotes,
    checkEntities,
    checkReferences,
    checkClaims,
    checkCitations,
    ...(isWhole ? [checkArticles] : []),
  ];
  const all = directories.map(({ facts }) => facts);
  const declared = new Set(all.flatMap(idsOf));
  return sortFaults(
    all.flatMap((facts) => {
      const context = {
        facts,
        faults: [],
        declared,
        known: mergeFacts(all.filter((other) => other !== facts)),
        storage,
        texts: textsOf(facts, texts),
        isComplete: true,
        placeOf: (fact: object) => ({ file, line: lineOf(fact), column: 1 }),
      };
      return checks.flatMap((check) => check(context));
    }),
  );
}
