import { describe, expect, test } from '@jest/globals';
import type { Status } from '../../../src/schema/enums.generated.js';
import { areExclusive } from '../../../src/derive/disagreements/statuses.js';
import { at, claim, found, NARRATOR, OTHER_NARRATOR, quantity, status, text, time } from './claims.js';

const ADA = 'person/ada';
const BO = 'person/bo';

describe('Opposite polarity', () => {
  const discussed = { predicate: 'REFUSED', subject: 'person/cy', object: 'agreement/truce' };

  test('is a contradiction if two speakers make the same statement', () => {
    expect(found(claim(discussed), claim({ ...discussed, polarity: 'DENIED', by: ADA }))).toEqual([
      'CONTRADICTS OPPOSITE_POLARITY 1+1',
    ]);
  });

  test('is a contradiction even if one speaker makes both claims', () => {
    expect(
      found(claim({ ...discussed, by: ADA }), claim({ ...discussed, polarity: 'DENIED', by: ADA })),
    ).toEqual(['CONTRADICTS OPPOSITE_POLARITY 1+1']);
  });

  test.each([
    ['of another object', { object: 'agreement/other' }],
    ['of another predicate', { predicate: 'PRESSED_FOR' }],
    ['of another value', { value: text('the second part') }],
    ['in another sense', { modality: 'DEMANDED' as const }],
  ])('%s is no contradiction', (_words, other) => {
    expect(found(claim(discussed), claim({ ...discussed, ...other, polarity: 'DENIED', by: ADA }))).toEqual(
      [],
    );
  });

  test('is no contradiction if both claims are only possible', () => {
    const open = { ...discussed, certainty: 'POSSIBLE' as const };
    expect(found(claim(open), claim({ ...open, polarity: 'DENIED', by: ADA }))).toEqual([]);
    expect(found(claim(open), claim({ ...discussed, polarity: 'DENIED', by: ADA }))).toHaveLength(1);
  });

  test('is found if the words differ only in case and spaces', () => {
    const said = { predicate: 'CHARACTERIZED_AS', modality: 'EVALUATED' as const };
    const denied = claim({ ...said, value: text('A  long call'), polarity: 'DENIED', by: ADA });
    expect(found(claim({ ...said, value: text('a long call') }), denied)).toEqual([
      'CONTRADICTS OPPOSITE_POLARITY 1+1',
    ]);
  });

  test('is found by the time and not by its words', () => {
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

  test('of one event, stated by all voices, make one group with the gravest verdict', () => {
    expect(found(took('2025-06', ADA), took('2025-06-14', BO), took('2025-06-20'))).toEqual([
      'CONTRADICTS DISJOINT_TIMES 1+1+1',
    ]);
  });

  test('are no disagreement if one speaker becomes more exact', () => {
    expect(found(took('2025-06', ADA), took('2025-06-14', ADA))).toEqual([]);
  });

  test('are a disagreement if one speaker contradicts himself', () => {
    expect(found(took('2025-06-13', ADA), took('2025-06-14', ADA))).toEqual([
      'CONTRADICTS DISJOINT_TIMES 1+1',
    ]);
  });

  test('are one side if they are the same', () => {
    expect(found(took('2025-06', ADA), took('2025-06-14', BO), took('2025-06-14'))).toEqual([
      'REFINES FINER_TIME 1+2',
    ]);
  });

  test('of a birth are compared, but a plan is not compared with the actual time', () => {
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

  test('of one measure are compared, but not of two measures', () => {
    expect(found(of('PRISONERS_EXCHANGED', 10), of('PRISONERS_EXCHANGED', 20, ADA))).toEqual([
      'CONTRADICTS DISJOINT_QUANTITIES 1+1',
    ]);
    expect(found(of('PRISONERS_EXCHANGED', 10), of('BODIES_REPATRIATED', 20, ADA))).toEqual([]);
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

  test('are not compared if they hold at different times', () => {
    const then = { ...of('OCCURRENCES', 3), holds: time('2024') };
    const now = { ...of('OCCURRENCES', 5, ADA), holds: time('2025') };
    expect(found(then, now)).toEqual([]);
    expect(found(then, { ...now, holds: time('2024-06') })).toEqual(['CONTRADICTS DISJOINT_QUANTITIES 1+1']);
  });

  test('are compared if they are ages only if both claims have a time', () => {
    const then = { ...of('AGE', 78), holds: time('2025-06-14') };
    expect(found(then, of('AGE', 79, ADA))).toEqual([]);
    expect(found(then, { ...of('AGE', 79, ADA), holds: time('2025-06-14') })).toEqual([
      'CONTRADICTS DISJOINT_QUANTITIES 1+1',
    ]);
  });
});

describe('Statuses', () => {
  const stands = (name: Status, by?: string) =>
    claim({ value: status(name), ...(by === undefined ? {} : { by }) });

  test.each<[Status, Status]>([
    ['HELD', 'CANCELED'],
    ['ONGOING', 'ENDED'],
    ['ONGOING', 'SUSPENDED'],
    ['REACHED', 'REFUSED'],
    ['CANCELED', 'POSTPONED'],
  ])('exclude each other: %s and %s', (one, other) => {
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
  ])('can be two steps of one life: %s and %s', (one, other) => {
    expect(found(stands(one), stands(other, ADA))).toEqual([]);
  });

  test('never exclude themselves', () => {
    expect(areExclusive('HELD', 'HELD')).toBe(false);
  });

  test('are a change if they were stated at different times', () => {
    const before = { ...stands('ONGOING', ADA), said: time('2025-06-14') };
    const after = { ...stands('ENDED', BO), said: time('2025-06-24') };
    expect(found(before, after)).toEqual([]);
    expect(found(before, { ...after, said: time('2025-06') })).toEqual(['CONTRADICTS DIFFERENT_STATUS 1+1']);
  });

  test('are no side if they differ from none of the others', () => {
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

  test('contradict each other if they differ', () => {
    expect(found(located('place/muscat'), located('place/istanbul', ADA))).toEqual([
      'CONTRADICTS DIFFERENT_PLACES 1+1',
    ]);
  });

  test('are finer if a source puts the city in the country', () => {
    const claims = [located('country/OM'), located('place/muscat', ADA)];
    expect(found(...claims, inCountry('place/muscat', 'country/OM'))).toEqual(['REFINES FINER_PLACE 1+1']);
    expect(found(...claims, inCountry('place/muscat', 'country/TR'))).toEqual([
      'CONTRADICTS DIFFERENT_PLACES 1+1',
    ]);
    expect(found(...claims)).toEqual(['COMPATIBLE DIFFERENT_PLACES 1+1']);
  });

  test('are both meant if one speaker names both', () => {
    const both = [located('place/muscat', ADA), located('place/istanbul', ADA)];
    expect(found(...both)).toEqual([]);
    expect(found(...both, located('place/muscat'))).toEqual([]);
  });

  test('contradict each other if two voices put them in different countries', () => {
    expect(found(inCountry('place/x', 'country/OM'), inCountry('place/x', 'country/TR', ADA))).toEqual([
      'CONTRADICTS DIFFERENT_PLACES 1+1',
    ]);
  });

  test('do not follow from the conflict that an event is part of', () => {
    const part = (object: string, by: string) => claim({ predicate: 'PART_OF', object, by });
    expect(found(part('conflict/a', ADA), part('conflict/b', BO))).toEqual([]);
  });
});

describe('Roles in an event', () => {
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

  test('go together if one speaker gives them to one actor', () => {
    expect(found(took('PARTY', ADA), took('INITIATOR', ADA), took('TARGET', ADA))).toEqual([]);
  });

  test('are two matters if two actors have them', () => {
    expect(found(took('INITIATOR'), took('TARGET', ADA, 'person/di'))).toEqual([]);
  });
});

describe('Order, identifiers and words', () => {
  test('two events that each follow the other are a contradiction', () => {
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

  test('the topics of each voice are one side', () => {
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

  test('judgments are compared for everything, descriptions only for conflicts', () => {
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
  test('take no part in disagreements', () => {
    expect(
      found(
        claim({ value: status('HELD'), rank: 'DEPRECATED' }),
        claim({ value: status('CANCELED'), by: ADA }),
      ),
    ).toEqual([]);
  });
});
