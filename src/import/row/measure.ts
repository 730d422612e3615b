import type { QuantityFact } from '../../facts/facts.js';
import type { MeasureMapping } from '../mapping/grammar/measure.js';
import type { MeasureRecord } from './record.js';
import { RowError } from './rowContext.js';
import type { ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';

/** Compiles the counts of a row. A count whose cells are all empty is left out. */
export function compileMeasures(
  mappings: readonly MeasureMapping[],
  context: RowContext,
): ReadCells<readonly MeasureRecord[]> {
  const readers = mappings.map((mapping) => compileMeasure(mapping, context));
  return (cells) => readers.map((read) => read(cells)).filter((measure) => measure !== undefined);
}

function compileMeasure(mapping: MeasureMapping, context: RowContext): ReadCells<MeasureRecord | undefined> {
  const [value, low, high] = (['value', 'low', 'high'] as const).map((key) => {
    const source = mapping[key];
    const read = source === undefined ? () => '' : compileText(source, context);
    return (cells: readonly string[]) => numberOf(read(cells), key);
  });
  return (cells) => {
    const numbers = { value: value!(cells), low: low!(cells), high: high!(cells) };
    if (Object.values(numbers).every((number) => number === undefined)) return undefined;
    return { measure: mapping.measure, quantity: { ...quantityOf(numbers), unit: mapping.unit } };
  };
}

interface Numbers {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * The quantity as the row states it. If low, value and high are not in this order, we cannot say which is wrong: the
 * value stays, the ends are left out, and the words keep all three.
 */
function quantityOf({ value, low, high }: Numbers): Omit<QuantityFact, 'unit'> {
  const stated = [low, value, high].filter((number) => number !== undefined);
  const isInOrder = stated.every((number, index) => index === 0 || stated[index - 1]! <= number);
  const isExact = isInOrder && stated.every((number) => number === stated[0]);
  const ends = isInOrder || value === undefined ? ordered(low, high) : { low: undefined, high: undefined };
  return {
    known: 'VALUE',
    value,
    ...ends,
    approximation: isExact ? 'EXACT' : 'ABOUT',
    scope: 'TOTAL',
    text: wordsOf({ value, low, high }),
  };
}

function ordered(low: number | undefined, high: number | undefined): Pick<Numbers, 'low' | 'high'> {
  if (low !== undefined && high !== undefined && low > high)
    throw new RowError(
      `The low number ${low} is greater than the high number ${high}, and there is no value between them.`,
    );
  return { low, high };
}

function wordsOf({ value, low, high }: Numbers): string {
  const ends = [low === undefined ? '' : `low ${low}`, high === undefined ? '' : `high ${high}`];
  return [value === undefined ? '' : String(value), ...ends].filter((words) => words !== '').join(', ');
}

function numberOf(written: string, key: string): number | undefined {
  if (written === '') return undefined;
  if (!/^\d{1,15}(?:\.\d+)?$/.test(written))
    throw new RowError(`The ${key} “${written}” is not a number from 0 up.`);
  return Number(written);
}
