import { badInput } from '../../errors.js';
import type { ColumnReference, TextSource } from '../mapping/grammar/text.js';
import { memoize } from '../../memory/memoize.js';
import { RowError, cellOf, cellOfNeeded } from './rowContext.js';
import type { Names, ReadCells, RowContext } from './rowContext.js';
import { tableNamed } from '../mapping/tables.js';
import type { Table } from '../mapping/tables.js';

type Derived = Exclude<TextSource, string | number | readonly unknown[]>;

/**
 * Compiles the reader of a text. It returns `''` if the row has none. Throws BAD_USER_INPUT if the file lacks the
 * columns.
 */
export function compileText(source: TextSource, context: RowContext): ReadCells<string> {
  if (typeof source !== 'object') return cellOfNeeded(source, context);
  if (Array.isArray(source)) return firstFilled(source, false, context);
  const derived = source as Derived;
  if (derived.text !== undefined) return constant(derived.text);
  if (derived.template !== undefined) return compileTemplate(derived.template, context);
  const columns = [derived.column ?? []].flat();
  const read = firstFilled(columns, derived.optional === true, context);
  const steps = stepsOf(derived, context);
  const find = derived.table === undefined ? undefined : lookUp(tableOf(derived.table), derived);
  if (steps.length === 0 && find === undefined) return read;
  const derive = memoize((cell): Derivation => {
    const code = steps.reduce((text, step) => (text === '' ? '' : step(text)), cell);
    return { code, text: code === '' ? '' : (find?.(code) ?? code) };
  });
  const what = `code in ${columns.join(', ')}`;
  return (cells) => {
    const { code, text } = derive(read(cells));
    if (text === '' && code !== '') context.notFound?.(what, code);
    return text;
  };
}

interface Derivation {
  /** The code that was looked up. */
  readonly code: string;
  /** Its meaning; `''` if no table knows the code. */
  readonly text: string;
}

/** The columns that a text comes from, for messages. */
export function columnsOf(source: TextSource): string {
  if (typeof source !== 'object') return String(source);
  if (Array.isArray(source)) return source.join(', ');
  const { column, template, text } = source as Derived;
  return column === undefined ? (template ?? text ?? '') : [column].flat().join(', ');
}

function constant(text: string): ReadCells<string> {
  return () => text;
}

function firstFilled(
  columns: readonly ColumnReference[],
  isOptional: boolean,
  context: RowContext,
): ReadCells<string> {
  const there = columns.map((column) => cellOf(column, context)).filter((cell) => cell !== undefined);
  if (there.length === 0) return isOptional ? constant('') : cellOfNeeded(columns[0]!, context);
  if (there.length === 1) return there[0]!;
  return (cells) => {
    for (const read of there) {
      const cell = read(cells);
      if (cell !== '') return cell;
    }
    return '';
  };
}

/** Compiles a text with columns in braces. A part between two commas is left out if its column is empty. */
function compileTemplate(template: string, context: RowContext): ReadCells<string> {
  const parts = template.split(', ').map((part) => {
    const columns = [...part.matchAll(/\{([^{}]+)\}/g)].map(([braced, name]) => ({
      braced,
      read: cellOfNeeded(name!, context),
    }));
    return (cells: readonly string[]) => {
      const values = columns.map(({ read }) => read(cells));
      if (values.includes('')) return '';
      return columns.reduce((text, { braced }, index) => text.replace(braced, () => values[index]!), part);
    };
  });
  return (cells) =>
    parts
      .map((part) => part(cells))
      .filter((part) => part !== '')
      .join(', ');
}

type Step = (text: string) => string;

/** The steps that change a cell before it is looked up, in this order: naming, putting in blanks, taking a part. */
function stepsOf(source: Derived, context: RowContext): readonly Step[] {
  const { names, blanks, part } = source;
  return [
    ...(names === undefined ? [] : [naming(names, context.names[names])]),
    ...(blanks === undefined
      ? []
      : [(text: string) => text.replaceAll(blanks, ' ').replace(/ +/g, ' ').trim()]),
    ...(part === undefined ? [] : [(text: string) => splitParentheses(text).inside]),
  ];
}

function naming(list: 'entities' | 'relations', names: Names | undefined): Step {
  const noun = list === 'entities' ? 'entity' : 'relation';
  return (text) => {
    if (!/^\d+$/.test(text)) return text;
    if (names === undefined)
      throw badInput(`The rows name ${list} by numbers. Give the file that names them with --${list}.`);
    const name = names.get(text);
    if (name === undefined)
      throw new RowError(`The ${noun} ${text} has no name in the file given with --${list}.`);
    return name;
  };
}

/**
 * Splits off the parentheses at the end: `Men (Holy See (Vatican City State))` is `Men` with `Holy See (Vatican City
 * State)` inside.
 */
export function splitParentheses(text: string): { readonly outside: string; readonly inside: string } {
  if (!text.endsWith(')')) return { outside: text, inside: '' };
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++;
    if (text[at] === '(') depth--;
    if (depth === 0) return { outside: text.slice(0, at).trim(), inside: text.slice(at + 1, -1).trim() };
  }
  return { outside: text, inside: '' };
}

function tableOf(table: NonNullable<Derived['table']>): Table {
  return typeof table === 'string' ? tableNamed(table) : new Map(Object.entries(table));
}

function lookUp(table: Table, { beginnings, keep }: Derived): Step {
  return (text) => {
    for (let length = text.length; length > 0; length = beginnings === true ? length - 1 : 0) {
      const found = table.get(text.slice(0, length));
      if (found !== undefined) return found;
    }
    return keep === true ? text : '';
  };
}
