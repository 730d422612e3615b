import type { Problem } from '../../yaml/problem.js';
import type { Bounds } from './bounds.js';
import type { StatedBounds } from '../facts.js';

const EARLY = ['earliestStart', 'earliestEnd'] as const;
const LATE = ['latestStart', 'latestEnd'] as const;

/**
 * Narrows computed bounds by those that a file states beside the EDTF. A stated bound may set one that the EDTF leaves
 * open: a war "since February 2022" is `2022-02/..`, with 2022-02-28 as its latest start. Every other one must agree
 * with the EDTF.
 */
export function narrow(computed: Bounds, stated: StatedBounds): Bounds | Problem {
  const problems = [...EARLY, ...LATE, 'precision' as const, 'openEnd' as const].filter(
    (key) => stated[key] !== undefined && computed[key] !== null && stated[key] !== computed[key],
  );
  const [key] = problems;
  if (key !== undefined) {
    return {
      message: `The EDTF gives ${key} ${String(computed[key])}, but the file states ${String(stated[key])}. Mend one of them, or leave ${key} out.`,
    };
  }
  return inOrder({ ...computed, ...definedBounds(stated) });
}

function definedBounds(stated: StatedBounds): Partial<Bounds> {
  return Object.fromEntries(
    [...EARLY, ...LATE].flatMap((key) => (stated[key] === undefined ? [] : [[key, stated[key]]])),
  );
}

function inOrder(narrowed: Bounds): Bounds | Problem {
  const pairs = [
    ['earliestStart', 'latestStart'],
    ['earliestEnd', 'latestEnd'],
    ['earliestStart', 'earliestEnd'],
    ['latestStart', 'latestEnd'],
  ] as const;
  const wrong = pairs.find(([early, late]) => (narrowed[early] ?? '') > (narrowed[late] ?? '9999-12-31'));
  if (wrong === undefined) return narrowed;
  return {
    message: `${wrong[0]} ${String(narrowed[wrong[0]])} is later than ${wrong[1]} ${String(narrowed[wrong[1]])}. Mend the bounds that are stated.`,
  };
}
