import { describe, expect, test } from '@jest/globals';
import type { Status } from '../../../src/schema/enums.generated.js';
import { areExclusive } from '../../../src/derive/disagreements/statuses.js';
import { at, claim, found, NARRATOR, OTHER_NARRATOR, quantity, status, text, time } from './claims.js';

const ADA = 'person/ada';
const BO = 'person/bo';

describe('Opposite polarity', () => {
  const discussed = { predicate: 'REFUSED', subject: 'person/cy', object: 'agreement/truce' };

  test('of the same statement by two speakers is a contradiction', () => {
    expect(found(claim(discussed), claim({ ...discussed, polarity: 'DENIED', by: ADA }))).toEqual([
      'CONTRADICTS OPPOSITE_POLARITY 1+1',
    ]);
  });

  test('by one speaker is a contradiction too', () => {
    expect(
      found(claim({ ...discussed, by: ADA }), claim({ ...discussed, polarity: 'DENIED', by: ADA })),
    ).toEqual(['CONTRADICTS OPPOSITE_POLARITY 1+1']);
  });

  test.each([
    ['of another object', { object: 'agreement/other' }],
    ['of another predicate', { predicate: 'PRESSED_FOR' }],
    ['of another value', { value: text('the second part') }],
    ['in another sense', { modality: 'DEMANDED' as const }],
  ])('%s is none', (_words, other) => {
    expect(found(claim(discussed), claim({ ...discussed, ...other, polarity: 'DENIED', by: ADA }))).toEqual(
      [],
    );
  });

  test('of what is only possible is none', () => {
    const open = { ...discussed, certainty: 'POSSIBLE' as const };
    expect(found(claim(open), claim({ ...open, polarity: 'DENIED', by: ADA }))).toEqual([]);
    expect(found(claim(open), claim({ ...discussed, polarity: 'DENIED', by: ADA }))).toHaveLength(1);
  });

  test('of words that differ in case and spaces alone is found', () => {
    const said = { predicate: 'CHARACTERIZED_AS', modality: 'EVALUATED' as const };
    const denied = claim({ ...said, value: text('A  long call'), polarity: 'DENIED', by: ADA });
    expect(found(claim({ ...said, value: text('a long call') }), denied)).toEqual([
      'CONTRADICTS OPPOSITE_POLARITY 1+1',
    ]);
  });

  test('of a time is told by the time and not by its words', () => {
    const denied = claim({
      predicate: 'TOOK_PLACE',
      value: at('2025-06-14', { text: 'that morning' }),
      polarity: 'DENIED',
      by: ADA,
    });
    expect(found(claim({ predicate: 'TOOK_PLACE', value: at('2025-06-14') }), denied)).toEqual([
      'CONTRADICTS OPPOSITE_POLARITY 1+1',
    ]);
  });
});

describe('Times', () => {
  const took = (edtf: string, by?: string) =>
    claim({ predicate: 'TOOK_PLACE', value: at(edtf), ...(by === undefined ? {} : { by }) });

  test('of all voices on one event make one group with the gravest verdict', () => {
    expect(found(took('2025-06', ADA), took('2025-06-14', BO), took('2025-06-20'))).toEqual([
      'CONTRADICTS DISJOINT_TIMES 1+1+1',
    ]);
  });

  test('of one speaker who becomes more exact are no disagreement', () => {
    expect(found(took('2025-06', ADA), took('2025-06-14', ADA))).toEqual([]);
  });

  test('of one speaker who contradicts himself are', () => {
    expect(found(took('2025-06-13', ADA), took('2025-06-14', ADA))).toEqual([
      'CONTRADICTS DISJOINT_TIMES 1+1',
    ]);
  });

  test('that say the same are one side', () => {
    expect(found(took('2025-06', ADA), took('2025-06-14', BO), took('2025-06-14'))).toEqual([
      'REFINES FINER_TIME 1+2',
    ]);
  });

  test('of a birth are compared, and a plan is not compared with what happened', () => {
    const born = (edtf: string, source: string) =>
      claim({ predicate: 'BORN', subject: ADA, value: at(edtf), source });
    expect(found(born('1946', NARRATOR), born('1947', OTHER_NARRATOR))).toEqual([
      'CONTRADICTS DISJOINT_TIMES 1+1',
    ]);
    expect(found(took('2025-06-13'), { ...took('2025-06-14', ADA), modality: 'INTENDED' })).toEqual([]);
  });
});

describe('Quantities', () => {
  const of = (measure: string, value: number, by?: string) =>
    claim({
      predicate: 'MEASURED',
      measure,
      value: { kind: 'quantity', quantity: quantity({ value }) },
      ...(by === undefined ? {} : { by }),
    });

  test('of one measure are compared, and those of two are not', () => {
    expect(found(of('PRISONERS_EXCHANGED', 10), of('PRISONERS_EXCHANGED', 20, ADA))).toEqual([
      'CONTRADICTS DISJOINT_QUANTITIES 1+1',
    ]);
    expect(found(of('PRISONERS_EXCHANGED', 10), of('BODIES_HANDED_OVER', 20, ADA))).toEqual([]);
  });

  test('in two units are not compared', () => {
    const hours = claim({
      predicate: 'MEASURED',
      measure: 'DURATION',
      value: { kind: 'quantity', quantity: quantity({ value: 1, unit: 'HOUR' }) },
    });
    const years = claim({
      predicate: 'MEASURED',
      measure: 'DURATION',
      value: { kind: 'quantity', quantity: quantity({ value: 2, unit: 'YEAR' }) },
      by: ADA,
    });
    expect(found(hours, years)).toEqual([]);
  });

  test('that hold at other times are not compared', () => {
    const then = { ...of('OCCURRENCES', 3), holds: time('2024') };
    const now = { ...of('OCCURRENCES', 5, ADA), holds: time('2025') };
    expect(found(then, now)).toEqual([]);
    expect(found(then, { ...now, holds: time('2024-06') })).toEqual(['CONTRADICTS DISJOINT_QUANTITIES 1+1']);
  });

  test('that are ages are compared only where both say when', () => {
    const then = { ...of('AGE', 78), holds: time('2025-06-14') };
    expect(found(then, of('AGE', 79, ADA))).toEqual([]);
    expect(found(then, { ...of('AGE', 79, ADA), holds: time('2025-06-14') })).toEqual([
      'CONTRADICTS DISJOINT_QUANTITIES 1+1',
    ]);
  });
});

describe('Ways to stand', () => {
  const stands = (name: Status, by?: string) =>
    claim({ value: status(name), ...(by === undefined ? {} : { by }) });

  test.each<[Status, Status]>([
    ['HELD', 'CANCELED'],
    ['ONGOING', 'ENDED'],
    ['ONGOING', 'SUSPENDED'],
    ['REACHED', 'REFUSED'],
    ['CANCELED', 'POSTPONED'],
  ])('%s and %s exclude each other', (one, other) => {
    expect([found(stands(one), stands(other, ADA)), found(stands(other), stands(one, ADA))]).toEqual([
      ['CONTRADICTS DIFFERENT_STATUS 1+1'],
      ['CONTRADICTS DIFFERENT_STATUS 1+1'],
    ]);
  });

  test.each<[Status, Status]>([
    ['SCHEDULED', 'CANCELED'],
    ['SCHEDULED', 'HELD'],
    ['PROPOSED', 'REFUSED'],
    ['SOUGHT', 'REACHED'],
    ['ONGOING', 'HELD'],
  ])('%s and %s can be two steps of one life', (one, other) => {
    expect(found(stands(one), stands(other, ADA))).toEqual([]);
  });

  test('never exclude themselves', () => {
    expect(areExclusive('HELD', 'HELD')).toBe(false);
  });

  test('that were said at other times are a change', () => {
    const before = { ...stands('ONGOING', ADA), said: time('2025-06-14') };
    const after = { ...stands('ENDED', BO), said: time('2025-06-24') };
    expect(found(before, after)).toEqual([]);
    expect(found(before, { ...after, said: time('2025-06') })).toEqual(['CONTRADICTS DIFFERENT_STATUS 1+1']);
  });

  test('that differ from none of the others are no side', () => {
    expect(found(stands('SCHEDULED'), stands('HELD', ADA), stands('CANCELED', BO))).toEqual([
      'CONTRADICTS DIFFERENT_STATUS 1+1',
    ]);
  });
});

describe('Places', () => {
  const located = (object: string, by?: string) =>
    claim({ predicate: 'LOCATED_IN', object, ...(by === undefined ? {} : { by }) });
  const inCountry = (subject: string, object: string, by?: string) =>
    claim({ predicate: 'PART_OF', subject, object, ...(by === undefined ? {} : { by }) });

  test('that differ contradict each other', () => {
    expect(found(located('place/muscat'), located('place/istanbul', ADA))).toEqual([
      'CONTRADICTS DIFFERENT_PLACES 1+1',
    ]);
  });

  test('are finer where a source puts the city in the country', () => {
    const claims = [located('country/OM'), located('place/muscat', ADA)];
    expect(found(...claims, inCountry('place/muscat', 'country/OM'))).toEqual(['REFINES FINER_PLACE 1+1']);
    expect(found(...claims, inCountry('place/muscat', 'country/TR'))).toEqual([
      'CONTRADICTS DIFFERENT_PLACES 1+1',
    ]);
    expect(found(...claims)).toEqual(['COMPATIBLE DIFFERENT_PLACES 1+1']);
  });

  test('that one speaker names both are both meant', () => {
    const both = [located('place/muscat', ADA), located('place/istanbul', ADA)];
    expect(found(...both)).toEqual([]);
    expect(found(...both, located('place/muscat'))).toEqual([]);
  });

  test('in two countries, as two voices have it, contradict each other', () => {
    expect(found(inCountry('place/x', 'country/OM'), inCountry('place/x', 'country/TR', ADA))).toEqual([
      'CONTRADICTS DIFFERENT_PLACES 1+1',
    ]);
  });

  test('are not told by what an event is part of', () => {
    const part = (object: string, by: string) => claim({ predicate: 'PART_OF', object, by });
    expect(found(part('conflict/a', ADA), part('conflict/b', BO))).toEqual([]);
  });
});

describe('Parts taken in an event', () => {
  const took = (role: string, by?: string, subject = 'person/cy') =>
    claim({
      predicate: 'PARTICIPATED_IN',
      subject,
      object: 'event/call',
      role,
      ...(by === undefined ? {} : { by }),
    });

  test.each([
    ['INITIATOR', 'RECIPIENT', ['CONTRADICTS DIFFERENT_ROLES 1+1']],
    ['INITIATOR', 'TARGET', ['CONTRADICTS DIFFERENT_ROLES 1+1']],
    ['PARTY', 'INITIATOR', ['REFINES FINER_ROLE 1+1']],
    ['PARTY', 'RECIPIENT', ['REFINES FINER_ROLE 1+1']],
    ['PARTY', 'HOST', []],
    ['ANNOUNCER', 'INITIATOR', []],
  ])('%s and %s', (one, other, expected) => {
    expect([found(took(one), took(other, ADA)), found(took(other), took(one, ADA))]).toEqual([
      expected,
      expected,
    ]);
  });

  test('that one speaker gives to one actor go together', () => {
    expect(found(took('PARTY', ADA), took('INITIATOR', ADA), took('TARGET', ADA))).toEqual([]);
  });

  test('by two actors are two matters', () => {
    expect(found(took('INITIATOR'), took('TARGET', ADA, 'person/di'))).toEqual([]);
  });
});

describe('Order, identifiers and words', () => {
  test('each event after the other is a contradiction', () => {
    const follows = (subject: string, object: string, by: string) =>
      claim({ predicate: 'FOLLOWED', subject, object, by });
    expect(found(follows('event/a', 'event/b', ADA), follows('event/b', 'event/a', BO))).toEqual([
      'CONTRADICTS OPPOSITE_ORDER 1+1',
    ]);
    expect(found(follows('event/a', 'event/b', ADA), follows('event/c', 'event/a', BO))).toEqual([]);
  });

  test('two identifiers of one scheme contradict each other', () => {
    const has = (scheme: string, value: string, source: string) =>
      claim({
        subject: ADA,
        predicate: 'IDENTIFIED_BY',
        source,
        value: { kind: 'identifier', identifier: { scheme, value } },
      });
    expect(found(has('WIKIDATA', 'Q1', NARRATOR), has('WIKIDATA', 'Q2', OTHER_NARRATOR))).toEqual([
      'CONTRADICTS DIFFERENT_IDENTIFIERS 1+1',
    ]);
    expect(found(has('WIKIDATA', 'Q1', NARRATOR), has('ISO_3166_1_NUMERIC', '1', OTHER_NARRATOR))).toEqual(
      [],
    );
  });

  test('what was discussed is one side for each voice', () => {
    const about = (object: string, by?: string) =>
      claim({ predicate: 'DISCUSSED', object, ...(by === undefined ? {} : { by }) });
    expect(found(about('country/IR'), about('country/IR', ADA), about('conflict/x', ADA))).toEqual([
      'COMPATIBLE DIFFERENT_TOPICS 1+2',
    ]);
    expect(found(about('country/IR'), about('country/IR', ADA))).toEqual([]);
    expect(found(about('country/IR', ADA), about('conflict/x', ADA))).toEqual([]);
    const both = [about('country/IR', ADA), about('conflict/x', ADA)];
    expect(found(...both, about('conflict/x', BO), about('country/IR', BO))).toEqual([]);
  });

  test('judgments are compared of everything, descriptions of conflicts alone', () => {
    const judged = (words: string, by: string) =>
      claim({ predicate: 'CHARACTERIZED_AS', modality: 'EVALUATED', value: text(words), by });
    const described = (subject: string, words: string) =>
      claim({ predicate: 'DESCRIBED_AS', subject, value: text(words) });
    expect(found(judged('fair', ADA), judged('unfair', BO))).toEqual(['COMPATIBLE DIFFERENT_WORDS 1+1']);
    expect(found(judged('fair', ADA), described('event/call', 'A call'))).toEqual([]);
    expect(
      found({ ...judged('war', ADA), subject: 'conflict/x' }, described('conflict/x', 'An operation')),
    ).toEqual(['COMPATIBLE DIFFERENT_WORDS 1+1']);
  });
});

describe('Claims that are deprecated', () => {
  test('differ from nothing', () => {
    expect(
      found(
        claim({ value: status('HELD'), rank: 'DEPRECATED' }),
        claim({ value: status('CANCELED'), by: ADA }),
      ),
    ).toEqual([]);
  });
});
