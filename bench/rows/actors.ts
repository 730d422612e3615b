import countries from 'i18n-iso-countries';
import type { ActorRecord } from '../../src/import/row/record.js';
import type { Dice } from './dice.js';

const BODIES = ['Ministry', 'Police', 'Army', 'Parliament', 'Court', 'Union', 'Party', 'Council', 'Agency'];
const FIELDS = [
  'Trade',
  'Energy',
  'Health',
  'Justice',
  'Labor',
  'Defense',
  'Finance',
  'Culture',
  'Transport',
];
const GIVEN = [
  'Amina',
  'Boris',
  'Carla',
  'Dmitri',
  'Elena',
  'Farid',
  'Greta',
  'Hassan',
  'Ines',
  'Jomo',
  'Keiko',
];
const FAMILY = [
  'Abbasi',
  'Berg',
  'Castro',
  'Dalal',
  'Eriksen',
  'Fofana',
  'Guzman',
  'Haddad',
  'Ito',
  'Jansen',
];

/**
 * Actors in order of their weight. Countries are half of the first five hundred, as in event data, where the great
 * hubs are countries; of the rest three in five are organizations and the others people, each with its country.
 */
export function makeActors(count: number, roll: Dice): readonly ActorRecord[] {
  const states = Object.entries(countries.getNames('en')).map(([country, name]): ActorRecord => ({
    name,
    kind: 'Country',
    country,
  }));
  const codes = states.map(({ country }) => country!);
  return Array.from({ length: count }, (_, place): ActorRecord => {
    const isState = place % 2 === 0 && place / 2 < states.length;
    return isState ? states[place / 2]! : makeOther(place, roll, roll.pick(codes));
  });
}

/** The number keeps names apart; the words make them fit for searching. */
function makeOther(place: number, roll: Dice, country: string): ActorRecord {
  const isPerson = roll.next() < 0.4;
  const name = isPerson
    ? `${roll.pick(GIVEN)} ${roll.pick(FAMILY)} ${place}`
    : `${roll.pick(FIELDS)} ${roll.pick(BODIES)} ${place} (${country})`;
  return { name, kind: isPerson ? 'Person' : 'Organization', country };
}
