import type { TimeFact } from '../facts.js';
import { boundsOf } from './bounds.js';
import type { Bounds, Refusal } from './bounds.js';
import { narrow } from './statedBounds.js';

/** The bounds of a time as the file gives them: from the EDTF, narrowed by what it states beside it. */
export function boundsOfTime(time: TimeFact): Bounds | Refusal {
  const computed = boundsOf(time.edtf);
  return computed.kind === 'refusal' ? computed : narrow(computed, time);
}
