import { compileActor } from './actor.js';
import type { ActorMapping } from '../mapping/grammar/actor.js';
import type { ActorRecord } from './record.js';
import type { Cells, ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';
import { uniqueBy } from '../../text/uniqueBy.js';

/**
 * Everyone whom a row names on one side, in its order and once each; several where the mapping says what stands between
 * them in a cell.
 */
export function compileActors(
  mapping: ActorMapping | undefined,
  context: RowContext,
): ReadCells<readonly ActorRecord[]> {
  const separator = mapping?.list;
  const used = watched(context);
  const readOne = compileActor(mapping, used.context);
  const one: ReadCells<readonly ActorRecord[]> = (cells) => {
    const actor = readOne(cells);
    return actor === undefined ? [] : [actor];
  };
  if (mapping === undefined || separator === undefined) return one;
  const named = watched(context);
  compileText(mapping.name, named.context);
  const leading = [...new Set([...named.indexes, ...used.indexes])];
  return (cells) => {
    const all = partsOf(cells, leading, separator);
    return all === undefined ? one(cells) : uniqueBy(all.flatMap(one), (actor) => JSON.stringify(actor));
  };
}

/** A context that notes which columns are asked for. */
function watched(context: RowContext): { readonly context: RowContext; readonly indexes: Set<number> } {
  const indexes = new Set<number>();
  const indexOf: RowContext['columns']['indexOf'] = (column) => {
    const index = context.columns.indexOf(column);
    if (index !== undefined) indexes.add(index);
    return index;
  };
  return { indexes, context: { ...context, columns: { ...context.columns, indexOf } } };
}

/**
 * A row for each actor, by the first of the columns that is filled in; undefined where it has one part. A cell of
 * another number of parts does not say which of them is whose, so it says nothing.
 */
function partsOf(cells: Cells, columns: readonly number[], separator: string): readonly Cells[] | undefined {
  const split = (index: number): readonly string[] => (cells[index] ?? '').split(separator);
  const first = columns.find((index) => (cells[index] ?? '').trim() !== '');
  const count = first === undefined ? 1 : split(first).length;
  if (count === 1) return undefined;
  const rows = Array.from({ length: count }, () => [...cells]);
  for (const column of columns) {
    const parts = split(column);
    rows.forEach((row, index) => (row[column] = parts.length === count ? parts[index]! : ''));
  }
  return rows;
}
