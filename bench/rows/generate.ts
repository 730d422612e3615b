import type { ActorRecord, EventRecord } from '../../src/import/row/record.js';
import { makeActors } from './actors.js';
import { dice, zipf, type Dice } from './dice.js';

/** How much data is made. The same numbers give the same data, on every machine. */
export interface Sizes {
  readonly actors: number;
  readonly events: number;
  readonly seed: number;
}

/** The exponents that give the degrees of real event data: of 100,000 events some actors have over ten thousand. */
const ACTOR_EXPONENT = 0.95;
const CODE_EXPONENT = 0.9;

/** Acts by how often they are coded: CAMEO codes with their names. */
const ACTS: readonly (readonly [code: string, act: string])[] = [
  ['010', 'Make statement'],
  ['042', 'Make a visit'],
  ['036', 'Express intent to meet or negotiate'],
  ['043', 'Host a visit'],
  ['040', 'Consult'],
  ['190', 'Use conventional military force'],
  ['051', 'Praise or endorse'],
  ['112', 'Accuse'],
  ['020', 'Make an appeal or request'],
  ['111', 'Criticize or denounce'],
  ['173', 'Arrest or detain'],
  ['057', 'Sign formal agreement'],
  ['130', 'Threaten'],
  ['141', 'Demonstrate or rally'],
  ['071', 'Provide economic aid'],
  ['120', 'Reject'],
  ['163', 'Impose embargo or sanctions'],
  ['084', 'Return or release'],
];

/** Days from 2010-01-01 over ten years. */
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 3_652;
const MILLISECONDS_A_DAY = 86_400_000;

/** Makes events between actors of very unequal weight, in no order of time, as files have them. */
export function* generateRecords({ actors, events, seed }: Sizes): Generator<EventRecord> {
  const roll = dice(seed);
  const everyone = makeActors(actors, roll);
  const rankOfActor = zipf(roll, everyone.length, ACTOR_EXPONENT);
  const rankOfAct = zipf(roll, ACTS.length, CODE_EXPONENT);
  for (let index = 0; index < events; index++) {
    const [one, other] = pair(rankOfActor);
    yield makeEvent(index, everyone[one]!, everyone[other]!, ACTS[rankOfAct()]!, roll);
  }
}

function pair(rank: () => number): readonly [number, number] {
  const one = rank();
  let other = rank();
  while (other === one) other = rank();
  return [one, other];
}

function makeEvent(
  index: number,
  actor: ActorRecord,
  target: ActorRecord,
  [code, act]: readonly [string, string],
  roll: Dice,
): EventRecord {
  const day = new Date(FIRST_DAY + roll.below(DAYS) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const country = target.country;
  return {
    key: String(index).padStart(8, '0'),
    at: `generated:${index + 1}`,
    act,
    gist: `${act}: ${actor.name}, ${target.name}`,
    actor,
    target,
    code: { scheme: 'CAMEO', version: '1.1b3', code },
    time: { text: day, edtf: day, yearBasis: 'STATED' },
    measures: [],
    place: roll.next() < 0.5 && country ? { name: country, country, isCountry: true } : undefined,
  };
}
