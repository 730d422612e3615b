import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkParent, decodeCursor, encodeCursor } from '../../src/plan/cursor.js';
import { listNamed } from './listNamed.js';

const LIST_TEXT = 'events timeSort ASC,id ASC';
const LIST = listNamed(LIST_TEXT);
const ALL = listNamed('all');
const TYPES = ['date', 'string'] as const;
const OURS = encodeCursor(LIST, ['2025-06-14', 'event/trump-putin-call']);
const OWNER = (JSON.parse(Buffer.from(OURS, 'base64url').toString()) as [string])[0];
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('cursors', () => {
  it('come back as they were written', () => {
    expect(decodeCursor(OURS, LIST, TYPES).keys).toEqual(['2025-06-14', 'event/trump-putin-call']);
  });

  it('come back whatever the text of a key is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        (text, number, truth) => {
          const cursor = encodeCursor(ALL, [text, number, truth]);
          expect(decodeCursor(cursor, ALL, ['string', 'int', 'boolean']).keys).toEqual([text, number, truth]);
        },
      ),
    );
  });

  it('are numbers in a list that clients follow, and nothing else is taken there', () => {
    const followed = { ...listNamed('changes number ASC'), follows: true } as const;
    expect(encodeCursor(followed, [17])).toBe('17');
    expect(decodeCursor('17', followed, ['int']).keys).toEqual([17]);
    for (const other of ['', '-1', '1.5', '1e3', ' 1', '٣', '9'.repeat(16), OURS])
      expect(() => decodeCursor(other, followed, ['int'])).toThrow('is no number');
    expect(() => decodeCursor('17', LIST, TYPES)).toThrow('is not from this service');
  });

  it('need no escapes in an address', () => {
    expect(encodeCursor(listNamed('x'), ['???>>>~~~'])).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['a text', base64('hello')],
    ['an object', base64({ 0: LIST_TEXT })],
    ['an empty list', base64([])],
    ['one that names its list, not its digest', base64([LIST_TEXT, '2025-06-14', 'event/x'])],
    ['one cut short', OURS.slice(0, -6)],
    ['one with a key too few', encodeCursor(LIST, ['2025-06-14'])],
    ['one with a key too many', encodeCursor(LIST, ['2025-06-14', 'a', 'b'])],
    ['a number for a text', encodeCursor(LIST, ['2025-06-14', 1])],
    ['half of a surrogate pair', base64([OWNER, '2025-06-14', 'event/\ud83d'])],
    ['an object for a text', base64([OWNER, '2025-06-14', { $gt: '' }])],
    ['null for a day', base64([OWNER, null, 'event/x'])],
    ['a day of no calendar', encodeCursor(LIST, ['2025-13-01', 'event/x'])],
    ['a day that the month does not have', encodeCursor(LIST, ['2025-02-30', 'event/x'])],
  ])('are refused: %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, LIST, TYPES)).toThrow(
      'The cursor is not from this service: give one from an edge or from `pageInfo` of the same list.',
    );
  });

  it.each([
    ['int', 1.5],
    ['int', 2 ** 60],
    ['float', 'x'],
    ['boolean', 1],
  ] as const)('are refused with a key that is no %s', (type, key) => {
    expect(() => decodeCursor(encodeCursor(ALL, [key]), ALL, [type])).toThrow('not from this service');
  });

  it.each([
    ['another list', 'agreements timeSort ASC,id ASC', 'belongs to another list:'],
    ['another order', 'events timeSort DESC,id DESC', 'belongs to this list in another order:'],
  ])('of %s are refused with that reason', (_, list, words) => {
    expect(() => decodeCursor(OURS, listNamed(list), TYPES)).toThrow(words);
  });

  it('are refused under another parent than their own', () => {
    const digest = (parent: string) =>
      decodeCursor(encodeCursor(LIST, ['2025-06-14', 'event/x'], parent), LIST, TYPES).parent;
    expect(() => checkParent([digest('country/RU'), digest('country/RU')], 'country/RU')).not.toThrow();
    expect(() => checkParent([], 'country/RU')).not.toThrow();
    expect(() => checkParent([digest('')], '')).not.toThrow();
    expect(() => checkParent([digest('country/RU'), digest('country/IR')], 'country/RU')).toThrow(
      'The cursor belongs to a list of something else, not of country/RU: give one from an edge or from `pageInfo` of the same list.',
    );
    expect(() => checkParent([digest('')], 'country/RU')).toThrow('of something else, not of country/RU');
    expect(() => checkParent([digest('country/RU')], '')).toThrow('not the list at the root of the query');
  });

  it('have the same length, however long the names of their list and parent are', () => {
    const named = encodeCursor(LIST, ['x'], `country/${'R'.repeat(200)}`);
    expect(named.length).toBe(encodeCursor(listNamed('all id ASC'), ['x']).length);
  });
});
