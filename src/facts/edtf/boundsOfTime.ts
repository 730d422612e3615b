import type { TimeFact } from '../facts.js';
import { boundsOf } from './bounds.js';
import type { Bounds } from './bounds.js';
import { isProblem } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
import { narrow } from './statedBounds.js';

/** The bounds of a time as the file gives them: from the EDTF, narrowed by what it states beside it. */
export function boundsOfTime(time: TimeFact): Bounds | Problem {
  const computed = boundsOf(time.edtf);
  return isProblem(computed) ? computed : narrow(computed, time);
}
