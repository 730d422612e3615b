import type { ClaimFact, QuantityFact, TimeFact, ValueFact } from '../../../src/facts/facts.js';
import { numberClaims } from '../../../src/facts/numberedClaims.js';
import type { NumberedClaim } from '../../../src/facts/numberedClaims.js';
import type { Status } from '../../../src/schema/enums.generated.js';
import { findDisagreements } from '../../../src/derive/disagreements/findDisagreements.js';

export const NARRATOR = 'article/111111111111';
export const OTHER_NARRATOR = 'article/222222222222';

/** Claims with their ids and places, in the order given. */
export function numbered(...claims: readonly ClaimFact[]): readonly NumberedClaim[] {
  return numberClaims({ articles: [], datasets: [], entities: [], claims, terms: [] });
}

/** A claim of the narrator about the call, affirmed and asserted unless the given parts replace this. */
export function claim(parts: Partial<ClaimFact> & { readonly by?: string }): ClaimFact {
  const { by, ...rest } = parts;
  return {
    source: NARRATOR,
    subject: 'event/call',
    predicate: 'HAS_STATUS',
    gist: 'Something is said of the call',
    attribution: by === undefined ? [] : [{ speaker: by, verb: 'said' }],
    polarity: 'AFFIRMED',
    certainty: 'CERTAIN',
    modality: 'ASSERTED',
    rank: 'NORMAL',
    evidence: [{ kind: 'quote', sentence: 1, start: 0, end: 1, quote: 'x' }],
    ...rest,
  };
}

export function status(name: Status): ValueFact {
  return { kind: 'status', status: name };
}

export function text(words: string): ValueFact {
  return { kind: 'text', text: words };
}

export function time(edtf: string, more: Partial<TimeFact> = {}): TimeFact {
  return { text: `at ${edtf}`, edtf, yearBasis: 'STATED', ...more };
}

export function at(edtf: string, more: Partial<TimeFact> = {}): ValueFact {
  return { kind: 'time', time: time(edtf, more) };
}

/** A number of prisoners, total, known and exact unless the given parts replace this. */
export function quantity(parts: Partial<QuantityFact>): QuantityFact {
  return {
    known: 'VALUE',
    unit: 'PERSON',
    approximation: 'EXACT',
    scope: 'TOTAL',
    text: 'so many',
    ...parts,
  };
}

/** The disagreements in short: the verdict, the reason, and the number of claims of each side. */
export function found(...claims: readonly ClaimFact[]): readonly string[] {
  return findDisagreements(numbered(...claims)).map(
    ({ verdict, reason, sides }) =>
      `${verdict} ${reason} ${sides.map((side) => side.claims.length).join('+')}`,
  );
}
