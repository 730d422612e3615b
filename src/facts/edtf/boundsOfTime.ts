import type { TimeFact } from '../facts.js';
import { boundsOf } from './bounds.js';
import type { Bounds } from './bounds.js';
import { isProblem } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
import { narrow } from './statedBounds.js';

/** Returns the bounds of a time in a file: those of its EDTF, narrowed by the bounds that the file states beside it. */
export function boundsOfTime(time: TimeFact): Bounds | Problem {
  const computed = boundsOf(time.edtf);
  return isProblem(computed) ? computed : narrow(computed, time);
}
