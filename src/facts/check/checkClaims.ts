import type { Check, CheckContext } from './checkContext.js';
import { predicateProblems } from './checkPredicate.js';
import { wordProblems } from './checkWords.js';
import { valueProblems } from './checkValues.js';
import { claimId } from '../claimId.js';
import type { ClaimFact } from '../facts.js';
import { formatPlace } from '../../yaml/problem.js';
import { groupBy } from '../../text/groupBy.js';
import type { Problem } from '../../yaml/problem.js';

/**
 * Checks that claims fit their predicates, that their times and quantities make sense, and that no two are the same.
 */
export const checkClaims: Check = (context) => [
  ...context.facts.claims.flatMap((claim) =>
    problemsOf(claim, context).map(({ path = [], message }) => ({
      ...context.placeOf(claim, ...path),
      message,
    })),
  ),
  ...checkUnique(context),
];

function problemsOf(claim: ClaimFact, context: CheckContext): readonly Problem[] {
  return [
    ...wordProblems(claim, context),
    ...predicateProblems(claim, context),
    ...gistProblems(claim),
    ...valueProblems(claim),
  ];
}

const MADE_GISTS = ['NAMED', 'IDENTIFIED_BY', 'CODED_AS'];

function gistProblems({ gist, source, predicate }: ClaimFact): readonly Problem[] {
  if (gist !== undefined || (source.startsWith('dataset/') && MADE_GISTS.includes(predicate))) return [];
  return [{ path: [], message: 'The claim has no gist. Add one line that sums it up in your own words.' }];
}

function checkUnique({ facts, placeOf }: CheckContext): readonly Problem[] {
  return [...groupBy(facts.claims, claimId).values()].flatMap(([first, ...again]) =>
    again.map((claim): Problem => {
      const place = formatPlace(placeOf(first!));
      return {
        ...placeOf(claim),
        message: `The claim at ${place} has the same speaker and content. Make one claim of the two, with the evidence of both.`,
      };
    }),
  );
}
