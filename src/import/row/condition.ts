import type { Condition } from '../mapping/grammar/text.js';
import { cellOfNeeded } from './rowContext.js';
import type { ReadCells, RowContext } from './rowContext.js';

/** Compiles a condition: whether the cells of a row have the required values. Without a condition it is false. */
export function compileCondition(condition: Condition | undefined, context: RowContext): ReadCells<boolean> {
  if (condition === undefined) return () => false;
  const tests = Object.entries(condition).map(([column, values]) => ({
    read: cellOfNeeded(column, context),
    values: new Set([values].flat()),
  }));
  return (cells) => tests.every(({ read, values }) => values.has(read(cells)));
}
