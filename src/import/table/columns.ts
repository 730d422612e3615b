import { badInput } from '../../errors.js';
import { listNames } from '../../text/listNames.js';
import { nearestName } from '../../text/nearestName.js';
import type { ColumnReference } from '../mapping/grammar/text.js';

/** The columns of a file. */
export interface Columns {
  /** The number of columns; undefined if nothing tells it. */
  readonly count: number | undefined;
  /** The index of a column, from 0; undefined if there is no such column. */
  indexOf(column: ColumnReference): number | undefined;
  /** The message about a column that does not exist. */
  missing(column: ColumnReference): string;
}

/**
 * Creates columns with names. A name that is not found as it is, is found without case, blanks and marks, because
 * programs write the same column as `Event ID`, `event_id` and `Event.ID`.
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

/** Columns that have numbers but no names. */
export const NUMBERED_COLUMNS: Columns = {
  count: undefined,
  indexOf: (column) => (typeof column === 'number' ? column - 1 : undefined),
  missing: (column) => `The columns have no names, so there is no “${column}”. Write its number.`,
};

/** The columns that the first row names. Throws BAD_USER_INPUT if it names one twice. */
export function columnsOfHeader(names: readonly string[], file: string): Columns {
  const twice = names.find((name, index) => name.trim() !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw badInput(`${file} has two columns named “${twice}”. Rename one.`);
  return namedColumns(names);
}

/** Whether some cells of a row, or all of them, are among these names of columns. */
export function hasNames(cells: readonly string[], names: readonly string[], how: 'some' | 'every'): boolean {
  const known = new Set(names.map(plainName));
  return cells[how]((cell) => known.has(plainName(cell)));
}

/** A name without case, blanks and marks. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
