import { checkArticles } from '../../facts/check/checkArticles.js';
import { checkCitations } from '../../facts/check/checkCitations.js';
import { checkClaims } from '../../facts/check/checkClaims.js';
import { checkEntities } from '../../facts/check/checkEntities.js';
import { checkReferences } from '../../facts/check/checkReferences.js';
import { idsOf } from '../../facts/check/checkContext.js';
import { sortProblems } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
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

/** The facts of a file, every quote with its place, and what is wrong with them. */
export interface CheckedExportFacts {
  readonly facts: CollectedFacts;
  readonly problems: readonly Problem[];
}

/** The same rules as for the files of a fact directory; claims may speak of what other directories of the file declare. */
export function checkExportedFacts(
  collected: CollectedFacts,
  { storage, isWhole, file }: FactSurroundings,
): CheckedExportFacts {
  const { directories, texts, lineOf } = collected;
  const checks = [
    checkEntities,
    checkReferences,
    checkClaims,
    checkCitations,
    ...(isWhole ? [checkArticles] : []),
  ];
  const all = directories.map(({ facts }) => facts);
  const declared = new Set(all.flatMap(idsOf));
  const checked = directories.map((directory) => {
    const { facts } = directory;
    const context = {
      facts,
      problems: [],
      declared,
      known: mergeFacts(all.filter((other) => other !== facts)),
      storage,
      texts: textsOf(facts, texts),
      isComplete: true,
      placeOf: (fact: object) => ({ file, line: lineOf(fact), column: 1 }),
    };
    const placed = placeQuotes(context);
    const problems = checks.flatMap((check) => check({ ...context, ...placed }));
    return { directory: { ...directory, facts: placed.facts }, problems: [...placed.problems, ...problems] };
  });
  return {
    facts: { ...collected, directories: checked.map(({ directory }) => directory) },
    problems: sortProblems(checked.flatMap(({ problems }) => problems)),
  };
}
