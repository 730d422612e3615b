import { OTHER } from '../../vocabulary/term.js';
import type { Storage } from '../../schema/stored/storage.js';
import type { RowTimes } from '../derive/deriveTimes.js';
import type { EventRecord } from './record.js';
import { hasLoneSurrogate } from '../../text/unicode.js';

/**
 * Returns the reason why a record cannot be stored; undefined if it can. A mapping may name a value that the schema
 * lacks, and the API could not show it.
 */
export function createRecordCheck(
  storage: Storage,
  times: RowTimes,
): (record: EventRecord) => string | undefined {
  const values = new Map(
    ['CodeScheme', 'Measure', 'Unit', 'Approximation', 'QuantityScope', 'QuantityKnown', 'YearBasis'].map(
      (name) => [name, new Set(valuesOf(name, storage))],
    ),
  );
  const isKnown = ([name, value]: readonly [string, string]): boolean =>
    values.get(name)?.has(value) === true;
  return (record) => {
    const unknown = enumsOf(record).find((pair) => !isKnown(pair));
    if (unknown !== undefined)
      return `“${unknown[1]}” is not a value of ${unknown[0]} in the schema. Known are ${[...(values.get(unknown[0]) ?? [])].join(', ')}`;
    if (hasLoneSurrogate(textsOf(record).join(' ')))
      return 'a text holds half of a surrogate pair, which is not a character';
    if (record.gist === '' || record.key === '') return 'the row has no key or no content';
    return times.problem(record.time);
  };
}

/** Rows have the words that ship: for a measure or a unit, OTHER is none. */
function valuesOf(name: string, storage: Storage): readonly string[] {
  const values = storage.enumValues(name);
  return name === 'Measure' || name === 'Unit' ? values.filter((value) => value !== OTHER) : values;
}

function enumsOf({ code, time, measures }: EventRecord): readonly (readonly [string, string])[] {
  return [
    ...(code === undefined ? [] : [['CodeScheme', code.scheme] as const]),
    ['YearBasis', time.yearBasis],
    ...measures.flatMap(({ measure, quantity }) => [
      ['Measure', measure] as const,
      ['Unit', quantity.unit] as const,
      ['Approximation', quantity.approximation] as const,
      ['QuantityScope', quantity.scope] as const,
      ['QuantityKnown', quantity.known] as const,
    ]),
  ];
}

function textsOf(record: EventRecord): readonly string[] {
  const {
    key,
    gist,
    actor,
    target,
    place,
    code,
    writtenIn,
    time,
    otherActors = [],
    otherTargets = [],
  } = record;
  const names = [actor, target, place, ...otherActors, ...otherTargets].map((each) => each?.name);
  return [key, gist, ...names, code?.code, code?.version, writtenIn, time.text].filter(
    (text) => text !== undefined,
  );
}
