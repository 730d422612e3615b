import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDisagreements } from '../../../src/derive/disagreements/findDisagreements.js';
import type { Disagreement } from '../../../src/derive/disagreements/disagreement.js';
import type { ClaimFact, ValueFact } from '../../../src/facts/facts.js';
import type { NumberedClaim } from '../../../src/facts/numberedClaims.js';
import { at, claim, numbered, quantity, status, text, time } from './claims.js';

const speaker = fc.constantFrom(undefined, 'person/ada', 'person/bo', 'person/cy');
const modality = fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'INTENDED');
const polarity = fc.constantFrom('AFFIRMED', 'AFFIRMED', 'AFFIRMED', 'DENIED');
const rank = fc.constantFrom('NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED');
const holds = fc.constantFrom(undefined, undefined, time('2024'), time('2025'));
const size = fc.record({
  value: fc.integer({ min: 1, max: 4 }),
  approximation: fc.constantFrom('EXACT', 'ABOUT', 'NEARLY', 'AT_LEAST'),
  scope: fc.constantFrom('TOTAL', 'PER_SIDE'),
});

/** What may be said: few enough things that random claims often meet on one of them. */
const said: fc.Arbitrary<Partial<ClaimFact>> = fc.oneof(
  fc.constantFrom('SCHEDULED', 'HELD', 'CANCELED').map((name) => valued('HAS_STATUS', status(name))),
  fc
    .constantFrom('2025', '2025-06', '2025-06-14', '2025-06-15')
    .map((edtf) => valued('TOOK_PLACE', at(edtf))),
  size.map((parts) => ({
    ...valued('MEASURED', { kind: 'quantity', quantity: quantity(parts) }),
    measure: 'PRISONERS_EXCHANGED',
  })),
  fc
    .constantFrom('place/muscat', 'country/OM', 'country/TR')
    .map((object) => ({ predicate: 'LOCATED_IN', object })),
  fc
    .constantFrom('INITIATOR', 'TARGET', 'PARTY')
    .map((role) => ({ predicate: 'PARTICIPATED_IN', subject: 'person/di', object: 'event/call', role })),
  fc.constantFrom('country/IR', 'conflict/x').map((object) => ({ predicate: 'DISCUSSED', object })),
  fc.constantFrom('fair', 'unfair').map((words) => valued('CHARACTERIZED_AS', text(words))),
  fc
    .constantFrom(['event/call', 'event/vote'], ['event/vote', 'event/call'])
    .map(([subject = '', object]) => ({ predicate: 'FOLLOWED', subject, object })),
);

const claimFacts = fc
  .tuple(said, speaker, modality, polarity, rank, holds)
  .map(([parts, by, sense, yesOrNo, weight, when]) =>
    claim({
      ...parts,
      ...(by === undefined ? {} : { by }),
      modality: sense,
      polarity: yesOrNo,
      rank: weight,
      holds: when,
    }),
  );

const claims = fc.array(claimFacts, { minLength: 2, maxLength: 14 }).map((facts) => numbered(...facts));

describe('Disagreements among random claims', () => {
  test('are found with every verdict, so that the other tests test something', () => {
    const verdicts = new Set(
      fc
        .sample(claims, { numRuns: 300, seed: 1 })
        .flatMap(findDisagreements)
        .map(({ verdict }) => verdict),
    );
    expect([...verdicts].sort()).toEqual(['COMPATIBLE', 'CONTRADICTS', 'REFINES']);
  });

  test('do not depend on the order in which the claims are given', () => {
    const shuffled = claims.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) =>
        expect(findDisagreements(other)).toEqual(findDisagreements(given)),
      ),
    );
  });

  test('depend on the order of the files only in their own order', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const reversed = given.map((each, index) => ({ ...each, order: given.length - index }));
        expect(idsOf(findDisagreements(reversed))).toEqual(idsOf(findDisagreements(given)));
      }),
    );
  });

  test('have two sides or more, each claim on one side alone, and two speakers or a contradiction', () => {
    fc.assert(
      fc.property(claims, (given) => {
        for (const { sides, verdict } of findDisagreements(given)) {
          const ids = sides.flatMap((side) => side.claims.map(({ id }) => id));
          const speakers = new Set(sides.flatMap((side) => side.firstSpeakers));
          expect(sides.length).toBeGreaterThan(1);
          expect(new Set(ids).size).toBe(ids.length);
          expect(speakers.size > 1 || verdict === 'CONTRADICTS').toBe(true);
        }
      }),
    );
  });

  test('stay the same when a claim about something else is added', () => {
    fc.assert(
      fc.property(claims, claimFacts, (given, added) => {
        const [unrelated] = numbered({ ...added, subject: 'event/elsewhere', object: 'event/nowhere' });
        const more = [...given, { ...unrelated, order: given.length }] as readonly NumberedClaim[];
        expect(findDisagreements(more)).toEqual(findDisagreements(given));
      }),
    );
  });

  test('each have their own id', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const ids = findDisagreements(given).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

function valued(predicate: string, value: ValueFact): Partial<ClaimFact> {
  return { predicate, value };
}

function idsOf(found: readonly Disagreement[]): readonly string[] {
  return found.map(({ id }) => id).sort();
}
