import { badInput } from '../../errors.js';
import { listNames } from '../../text/listNames.js';
import { nearestName } from '../../text/nearestName.js';
import type { ColumnReference } from '../mapping/grammar/text.js';

/** Where the columns of a file stand. */
export interface Columns {
  /** How many there are; undefined where nothing says so. */
  readonly count: number | undefined;
  /** The index from 0 of a column; undefined where there is none. */
  indexOf(column: ColumnReference): number | undefined;
  /** What to say about a column that there is none of. */
  missing(column: ColumnReference): string;
}

/**
 * Columns with names. A name that is not found as it is, is found without case, blanks and marks: `Event ID`,
 * `event_id` and `Event.ID` are what several programs make of one column.
 */
export function namedColumns(names: readonly string[]): Columns {
  const trimmed = names.map((name) => name.trim());
  const plain = trimmed.map(plainName);
  return {
    count: names.length,
    indexOf: (column) => {
      if (typeof column === 'number') return column <= names.length ? column - 1 : undefined;
      const exact = trimmed.indexOf(column);
      return found(exact >= 0 ? exact : plain.indexOf(plainName(column)));
    },
    missing: (column) => {
      const nearest = typeof column === 'string' ? nearestName(column, trimmed) : undefined;
      const near =
        nearest === undefined
          ? ` They are ${listNames(trimmed.map((name) => ({ name })))}.`
          : ` The nearest is “${nearest}”.`;
      return `There is no column “${column}” among the ${names.length} columns.${near}`;
    },
  };
}

/** Columns that are only counted. */
export const NUMBERED_COLUMNS: Columns = {
  count: undefined,
  indexOf: (column) => (typeof column === 'number' ? column - 1 : undefined),
  missing: (column) => `The columns have no names, so there is no “${column}”. Write its number.`,
};

/** The columns that the first row names. Throws BAD_USER_INPUT where it names one twice. */
export function columnsOfHeader(names: readonly string[], file: string): Columns {
  const twice = names.find((name, index) => name.trim() !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw badInput(`${file} has two columns of the name “${twice}”. Rename one.`);
  return namedColumns(names);
}

/** Whether a row has some of these names of columns, or nothing but them. */
export function hasNames(cells: readonly string[], names: readonly string[], how: 'some' | 'every'): boolean {
  const known = new Set(names.map(plainName));
  return cells[how]((cell) => known.has(plainName(cell)));
}

/** Without case, blanks and marks. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
