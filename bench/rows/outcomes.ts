import type { EventRecord, Outcome } from '../../src/import/row/record.js';

/**
 * Made rows with as many actors and places for a row as real files have: one in twelve is new, the first ones come
 * often. `isAbroad` names the rows whose target is the United States.
 */
export function* outcomes(
  count: number,
  isAbroad: (index: number) => boolean = () => false,
): Generator<Outcome> {
  for (let index = 0; index < count; index += 1)
    yield { kind: 'record', record: recordOf(index, isAbroad(index)) };
}

function recordOf(index: number, isAbroad: boolean): EventRecord {
  const [actor, target] = [nth(index, 7), nth(index, 13)];
  const day = new Date(Date.UTC(2014, 0, 1 + Math.floor(index / 250))).toISOString().slice(0, 10);
  return {
    key: String(index),
    at: `bench.tsv:${index}`,
    act: 'Make statement',
    gist: `Make statement: Group number ${actor} → Group number ${target}`,
    actor: { name: `Group number ${actor}`, kind: 'Organization', kindIsAssumed: true, country: 'IN' },
    target: isAbroad
      ? { name: 'United States', kind: 'Country', country: 'US' }
      : { name: `Group number ${target}`, kind: 'Organization', kindIsAssumed: true, country: 'MM' },
    code: { scheme: 'CAMEO', version: '1.1b3', code: '010' },
    time: { text: day, edtf: day, yearBasis: 'STATED' },
    measures: [],
    place: index % 3 === 0 ? { name: `Town ${index % 97}`, country: 'IN', isCountry: false } : undefined,
  };
}

/** Zipf-like: small numbers often, new ones all along. */
function nth(index: number, step: number): number {
  return Math.floor(((index * step) % (index + 1)) / 12);
}
