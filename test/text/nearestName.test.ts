import { describe, expect, it } from '@jest/globals';
import { nearestName, offerNearest } from '../../src/text/nearestName.js';
import { listNames } from '../../src/text/listNames.js';
import { settingList } from '../../src/settings/settings.js';

const KINDS = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'BLOC', 'OFFICE', 'EVENT', 'AGREEMENT'];
const SETTINGS = Object.values(settingList).map(({ variable }) => variable);
const COUNTRIES = ['country/US', 'country/IR', 'country/TR', 'country/GB'];

describe('a near name', () => {
  it.each([
    ['PARLEY_PROT', SETTINGS, 'PARLEY_PORT'],
    ['PARLEY_MAXDEPTH', SETTINGS, 'PARLEY_MAX_DEPTH'],
    ['EVENTS', KINDS, 'EVENT'],
    ['event', KINDS, 'EVENT'],
    ['ORGANISATION', KINDS, 'ORGANIZATION'],
    ['AGREMENT', KINDS, 'AGREEMENT'],
    ['PERSSON', KINDS, 'PERSON'],
    ['country/RI', COUNTRIES, 'country/IR'],
    ['person/adda', ['person/ada', 'person/bo'], 'person/ada'],
    ['person/boo', ['person/ada', 'person/bo'], 'person/bo'],
    ['nam', ['name', 'country'], 'name'],
    ['CANCELLED', ['CANCELED', 'CERTAIN'], 'CANCELED'],
    ['date_prec', ['data_prec', 'event_date'], 'data_prec'],
  ])('%s is a misspelling', (name, candidates, meant) => {
    expect(nearestName(name, candidates)).toBe(meant);
    expect(offerNearest(name, candidates)).toBe(` Did you mean ${meant}?`);
  });

  it.each([
    ['PARLEY_TELEMETRY', SETTINGS],
    ['WOUNDED', ['KILLED', 'DURATION', 'PRISONERS_EXCHANGED']],
    ['UNKNOWN', ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSPECIFIED']],
    ['country/CH', COUNTRIES],
    ['country/TQ', COUNTRIES],
    ['FOO', KINDS],
    ['', KINDS],
    ['SUBJECT', ['OBJECT']],
    ['PARLEY_', SETTINGS],
  ])('%s is no misspelling, so nothing is offered', (name, candidates) => {
    expect(nearestName(name, candidates)).toBeUndefined();
    expect(offerNearest(name, candidates)).toBe('');
  });

  it('is the candidate with the fewest slips, and the first of several', () => {
    expect(nearestName('partes', ['parts', 'parties', 'party'])).toBe('parts');
    expect(nearestName('parteis', ['parades', 'parties'])).toBe('parties');
  });
});

describe('a list of names', () => {
  it('gives the first sentence of each meaning', () => {
    const known = [
      { name: 'AFFIRMED', meaning: 'Said to be so. More of it.' },
      { name: 'HOST', meaning: 'Address, as 127.0.0.1.' },
      { name: 'DENIED' },
    ];
    expect(listNames(known)).toBe('AFFIRMED (said to be so), HOST (address, as 127.0.0.1), DENIED');
  });

  it('is cut if it is long, and says how many names are left out', () => {
    const known = Array.from({ length: 40 }, (_, index) => ({
      name: `NAME_${index}`,
      meaning: 'Some kind of name.',
    }));
    const list = listNames(known);
    expect(list).toMatch(/^NAME_0 \(some kind of name\), .* and 32 more$/);
    expect(list.length).toBeLessThan(330);
  });
});
