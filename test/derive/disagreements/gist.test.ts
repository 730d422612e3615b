import { describe, expect, test } from '@jest/globals';
import { findDisagreements } from '../../../src/derive/disagreements/findDisagreements.js';
import { gistOfDisagreement, gistOfSide } from '../../../src/derive/disagreements/gist.js';
import type { ClaimFact } from '../../../src/facts/facts.js';
import { at, claim, numbered, OTHER_NARRATOR, quantity, status, text } from './claims.js';

const NAMES: { readonly [id: string]: string } = {
  'person/ada': 'Ada',
  'person/bo': 'Bo',
  'event/call': 'The call',
  'article/111111111111': 'Article 1',
  'article/222222222222': 'Article 2',
};

/** The gist of the only disagreement among the claims, and those of its sides. */
function gists(...claims: readonly ClaimFact[]): readonly string[] {
  const nameOf = (id: string): string => NAMES[id] ?? id;
  return findDisagreements(numbered(...claims)).flatMap((found) => [
    gistOfDisagreement(found, nameOf),
    ...found.sides.map((side) => gistOfSide(side, found, nameOf)),
  ]);
}

describe('The gist of a disagreement', () => {
  test('names the speaker alone if he contradicts himself', () => {
    const [held, canceled] = [status('HELD'), status('CANCELED')];
    expect(
      gists(claim({ value: held, by: 'person/ada' }), claim({ value: canceled, by: 'person/ada' })),
    ).toEqual([
      'The call: Ada says different things on how it stands; they cannot all be so',
      'Ada: held',
      'Ada: canceled',
    ]);
  });

  test('distinguishes the narrators of two articles', () => {
    const took = (edtf: string) => ({ predicate: 'TOOK_PLACE', value: at(edtf) });
    expect(gists(claim(took('2025-06')), claim({ ...took('2025-06-14'), source: OTHER_NARRATOR }))).toEqual([
      'The call: two voices on the time (the narrator of Article 1 and the narrator of Article 2), one more exact than the other',
      'the narrator of Article 1: at 2025-06 (2025-06)',
      'the narrator of Article 2: at 2025-06-14 (2025-06-14)',
    ]);
  });

  test('repeats a disputed statement in the words of the side that affirms it', () => {
    const judged = { predicate: 'CHARACTERIZED_AS', modality: 'EVALUATED' as const, value: text('fair') };
    const denied = claim({ ...judged, polarity: 'DENIED', by: 'person/ada', gist: 'The call was not fair' });
    expect(gists(denied, claim({ ...judged, gist: 'The call was fair' }))).toEqual([
      'The call: two voices on whether this is so: “The call was fair” (Ada and the narrator), who contradict each other',
      'Ada: it is not so',
      'the narrator: it is so',
    ]);
  });

  test('counts the voices, and marks a number that counts for each side', () => {
    const of = (value: number, by: string, scope = 'PER_SIDE') =>
      claim({
        by,
        predicate: 'MEASURED',
        measure: 'OCCURRENCES',
        value: { kind: 'quantity', quantity: quantity({ value, scope, text: `${value} times` }) },
      });
    expect(gists(of(1, 'person/ada'), of(2, 'person/bo'), of(2, 'person/cy'))).toEqual([
      'The call: three voices on how many times it took place (Ada, Bo and person/cy), not all of whom can be right',
      'Ada: 1 times (each side)',
      'Bo and person/cy: 2 times (each side)',
    ]);
  });
});
