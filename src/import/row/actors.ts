import { compileActor } from './actor.js';
import type { ActorMapping } from '../mapping/grammar/actor.js';
import type { ActorRecord } from './record.js';
import type { Cells, ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';
import { uniqueBy } from '../../text/uniqueBy.js';

/**
 * Compiles the reader of all actors on one side of a row, in order and once each. A row can have several if the mapping
 * names the separator between them in a cell.
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

/** A context that records the columns it is asked for. */
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
 * Splits a row into one for each actor. The first column that is filled in decides their number; undefined if it has
 * one part. A cell with another number of parts counts as empty, because nothing tells which part belongs to which
 * actor.
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
