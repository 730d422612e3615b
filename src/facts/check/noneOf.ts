import { listNames, type KnownName } from '../../text/listNames.js';
import { offerNearest } from '../../text/nearestName.js';

/** Tells what there is, each with its sentence, and offers the near one. */
export function noneOf(given: string, noun: string, known: readonly KnownName[]): string {
  const near = offerNearest(
    given,
    known.map(({ name }) => name),
  );
  return `“${given}” is none of the ${noun} ${listNames(known, Infinity)}.${near} Write one of these.`;
}
