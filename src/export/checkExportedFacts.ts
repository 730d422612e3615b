import { checkArticles } from '../seed/checkArticles.js';
import { checkCitations } from '../seed/checkCitations.js';
import { checkClaims } from '../seed/checkClaims.js';
import { checkEntities } from '../seed/checkEntities.js';
import { checkReferences } from '../seed/checkReferences.js';
import { articleId } from '../seed/facts.js';
import type { Facts } from '../seed/facts.js';
import { sortFaults } from '../seed/fault.js';
import type { Fault } from '../seed/fault.js';
import { mergeFacts } from '../seed/mergeFacts.js';
import { placeQuotes } from '../seed/placeQuotes.js';
import type { Storage } from '../seed/storage.js';
import { textsOf } from '../seed/verification.js';
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

function idsOf({ articles, datasets, entities }: Facts): readonly string[] {
  return [...articles.map(articleId), ...datasets.map(({ id }) => id), ...entities.map(({ id }) => id)];
}
