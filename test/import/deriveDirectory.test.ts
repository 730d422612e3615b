import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDirectory } from '../../src/import/derive/deriveDirectory.js';
import type { KnownEntity } from '../../src/import/derive/deriveDirectory.js';
import { slugOf, rowHash, rowIds } from '../../src/import/derive/deriveIds.js';
import { identityOf } from '../../src/search/foldText.js';
import type { ActorRecord } from '../../src/import/row/record.js';
import { DATASET, record } from './sampleRecords.js';

function known(id: string, names: readonly string[], countries: readonly string[] = []): KnownEntity {
  const type = { person: 'Person', organization: 'Organization', place: 'Place', country: 'Country' };
  return { id, type: type[id.split('/')[0] as keyof typeof type], names, identifiers: [], countries };
}

const DIRECTORY = createDirectory([
  known('person/yury-ushakov', ['Yury Ushakov', 'Юрий Ушаков'], ['RU']),
  known('person/donald-trump', ['Donald Trump', 'Trump']),
  known('organization/russian-defense-ministry', ['Russian Defense Ministry', 'Defense Ministry'], ['RU']),
  known('organization/red-cross', ['Red Cross']),
  known('organization/other-red-cross', ['Red Cross']),
  known('place/paris', ['Paris'], ['FR']),
  { ...known('organization/army', ['Army']), identifiers: ['UCDP_ACTOR 7'] },
]);

function meant(name: string, part: Partial<ActorRecord> = {}): string {
  return DIRECTORY.actor({ name, kind: 'Organization', ...part }).id;
}

describe('The directory of known entities', () => {
  test('finds an entity by its exact name in any script and any case, but not with other marks', () => {
    expect(meant('YURY USHAKOV', { kind: 'Person' })).toBe('person/yury-ushakov');
    expect(meant('Юрий УШАКОВ', { kind: 'Person' })).toBe('person/yury-ushakov');
    expect(meant('Yúry Ushakov', { kind: 'Person' })).not.toBe('person/yury-ushakov');
    expect(meant('Yury Ushakow', { kind: 'Person' })).toBe('person/yury-ushakow');
  });

  test('finds a person only by a whole name if the dataset does not distinguish kinds', () => {
    expect(meant('Donald Trump', { kindIsAssumed: true })).toBe('person/donald-trump');
    expect(meant('Donald Trump')).toBe('organization/donald-trump');
    expect(meant('Trump', { kindIsAssumed: true })).toBe('organization/trump');
  });

  test('does not mistake the ministry of one country for that of another', () => {
    expect(meant('Defense Ministry', { country: 'RU' })).toBe('organization/russian-defense-ministry');
    expect(meant('Defense Ministry', { country: 'IN' })).toBe('organization/defense-ministry--in');
  });

  test('makes a new entity if several may be meant', () => {
    expect(meant('Red Cross')).toBe('organization/red-cross--imported');
  });

  test('prefers an identifier to the name', () => {
    const identifier = { scheme: 'UCDP_ACTOR', value: '7' };
    expect(meant('Government of Russia', { identifier })).toBe('organization/army');
    expect(meant('Army', { identifier: { ...identifier, value: '8' } })).toBe('organization/army');
  });

  test('finds countries by their codes, and makes no country without a code', () => {
    expect(meant('Burma', { kind: 'Country', country: 'MM' })).toBe('country/MM');
    expect(meant('Atlantis', { kind: 'Country' })).toBe('organization/atlantis');
    expect(meant('Atlantis', { kind: 'Country', country: 'QQ' })).toBe('organization/atlantis');
  });

  test('distinguishes places of one name in two countries', () => {
    const place = (country: string) => DIRECTORY.place({ name: 'Paris', country, isCountry: false }).id;
    expect([place('FR'), place('US')]).toEqual(['place/paris', 'place/paris--us']);
  });
});

describe('The ids of imported entities and rows', () => {
  test('are slugs that facts can write, also for names without letters and for long ones', () => {
    const slugs = ['Police (India)', '¿?', 'x'.repeat(30).concat(' ').repeat(9), 'Ünal & Söhne'].map(slugOf);
    expect(slugs[0]).toBe('police-india');
    expect(slugs[3]).toMatch(/^unal-sohne-[0-9a-f]{12}$/);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
    expect(slugOf('¿?')).not.toBe(slugOf('¡!'));
  });

  test.each([
    ['王毅', '王义'],
    ['राम', 'रोम'],
    ['バス', 'ハス'],
    ['Müller', 'Muller'],
    ['Зеленский', 'Zelensky'],
  ])('distinguish %s and %s', (one, other) => expect(slugOf(one)).not.toBe(slugOf(other)));

  test('are the same for one name in different case, composition, width or punctuation', () => {
    expect(slugOf('ＮＡＴＯ')).toBe('nato');
    expect(slugOf('Red-Cross')).toBe('red-cross');
    expect(slugOf('ŽARKO')).toBe(slugOf('Z\u030carko'));
  });

  test('are equal exactly if the names have one identity', () => {
    const letters = fc.constantFrom(...'abAB毅义王रमोािバスハ习й и é e -'.split(''), '\u0301');
    const name = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
    const words = (identity: string) => identity.replaceAll(' ', '');
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [first, second] = [identityOf(one), identityOf(other)];
        if (first === second) expect(slugOf(one)).toBe(slugOf(other));
        else if (words(first) !== words(second)) expect(slugOf(one)).not.toBe(slugOf(other));
      }),
      { numRuns: 20_000 },
    );
  });

  test('never meet the digest of another name', () => {
    const digested = slugOf('王毅').replace('-', ' ');
    expect(slugOf(digested)).not.toBe(slugOf('王毅'));
  });

  test('do not depend on the content of a row, and differ by key and dataset', () => {
    expect(rowIds(DATASET, '2-XXX771').event).toBe('event/sample-events--2-XXX771');
    expect(rowIds(DATASET, 'a.b').event).toMatch(/^event\/sample-events--a-b-[0-9a-f]{12}$/);
    const claims = [rowIds(DATASET, '1'), rowIds(DATASET, '2'), rowIds({ slug: 'other' }, '1')];
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(3);
  });

  test('come with a digest of the content of a row, but not of its place', () => {
    const { content } = rowHash(DATASET, record('1'));
    expect(rowHash(DATASET, record('1', { at: 'elsewhere.csv:9' })).content).toBe(content);
    expect(rowHash(DATASET, record('1', { gist: 'Something else' })).content).not.toBe(content);
    expect(rowHash({ version: '2' }, record('1')).version).not.toBe(rowHash(DATASET, record('1')).version);
  });
});
