import { checkArticles } from '../../facts/check/checkArticles.js';
import { checkCitations } from '../../facts/check/checkCitations.js';
import { checkClaims } from '../../facts/check/checkClaims.js';
import { checkEntities } from '../../facts/check/checkEntities.js';
import { checkReferences } from '../../facts/check/checkReferences.js';
import { checkTerms } from '../../facts/check/checkTerms.js';
import { createVocabulary } from '../../vocabulary/vocabulary.js';
import { idsOf } from '../../facts/check/checkContext.js';
import { sortProblems } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
import type { Place } from '../../yaml/place.js';
import { mergeFacts } from '../../facts/mergeFacts.js';
import { placeQuotes } from '../../facts/placeQuotes.js';
import type { Storage } from '../../schema/stored/storage.js';
import { textsOf } from '../../facts/texts.js';
import type { CollectedFacts } from './collectFacts.js';

/** The input of the checks besides the facts. */
export interface FactSurroundings {
  readonly storage: Storage;
  /** Whether the export is the whole graph. In a part, an article has only its cited sentences. */
  readonly isWhole: boolean;
  /** The name of the file, for people. */
  readonly file: string;
}

/** The facts of a file, with the place of every quote, and their problems. */
export interface CheckedExportFacts {
  readonly facts: CollectedFacts;
  readonly problems: readonly Problem[];
}

/**
 * Checks facts by the same rules as the files of a fact directory. Claims may mention entities that other directories
 * of the file declare.
 */
export function checkExportedFacts(
  collected: CollectedFacts,
  { storage, isWhole, file }: FactSurroundings,
): CheckedExportFacts {
  const { directories, texts, lineOf } = collected;
  const checks = [
    checkTerms,
    checkEntities,
    checkReferences,
    checkClaims,
    checkCitations,
    ...(isWhole ? [checkArticles] : []),
  ];
  const placeOfLine = (fact: object): Place => ({ file, line: lineOf(fact), column: 1 });
  const all = directories.map(({ facts }) => facts);
  const declared = new Set(all.flatMap(idsOf));
  const checked = directories.map((directory) => {
    const { facts } = directory;
    const context = {
      facts,
      vocabulary: { terms: facts.terms, problems: [], placeOf: placeOfLine },
      words: createVocabulary([facts, ...all].flatMap(({ terms }) => terms)),
      problems: [],
      declared,
      known: mergeFacts(all.filter((other) => other !== facts)),
      storage,
      texts: textsOf(facts, texts),
      isComplete: true,
      placeOf: placeOfLine,
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
