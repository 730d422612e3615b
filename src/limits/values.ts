import { Kind, visit } from 'graphql';
import type {
  ArgumentNode,
  DocumentNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { refuseAbove } from './refuseAbove.js';

/** The most values in all lists of one operation's arguments together. */
export const MOST_VALUES = 2_000;

/**
 * The counts of values in lists that an operation passes to its fields, with fragments expanded: texts, numbers and so
 * on, at any depth.
 */
export interface ValueCounts {
  /** The values in the text of the operation. */
  readonly literals: number;
  /** The number of uses of each variable. */
  readonly uses: ReadonlyMap<string, number>;
  /** The number of values in each default. */
  readonly defaults: ReadonlyMap<string, number>;
}

export const NO_VALUES: ValueCounts = { literals: 0, uses: new Map(), defaults: new Map() };

/** Counts by the name of a variable; literals are counted under the empty name. */
type Tally = Map<string, number>;
const LITERALS = '';

interface Scope {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The counts of fragments. Each is counted once, so that an exponential expansion costs linear time. */
  readonly counted: Map<string, Tally>;
}

/** Counts the values of a document. Of several operations, the highest counts are kept. */
export function countValues(document: DocumentNode): ValueCounts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const scope = { fragments, counted: new Map<string, Tally>() };
  const uses: Tally = new Map();
  const defaults: Tally = new Map();
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const [name, count] of tallyOf(each.selectionSet, scope))
      uses.set(name, Math.max(count, uses.get(name) ?? 0));
    for (const { variable, defaultValue } of each.variableDefinitions ?? [])
      if (defaultValue) defaults.set(variable.name.value, valuesIn(defaultValue).get(LITERALS) ?? 0);
  }
  const literals = uses.get(LITERALS) ?? 0;
  uses.delete(LITERALS);
  return { literals, uses, defaults };
}

/**
 * Refuses an operation with too many values, with OPERATION_TOO_LARGE. A variable counts once for each use, because
 * each use is checked, bound and sent anew.
 */
export function checkValues({ literals, uses, defaults }: ValueCounts, variables: unknown): void {
  let values = literals;
  for (const [name, count] of uses) {
    const given = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    values += count * (given === undefined ? (defaults.get(name) ?? 0) : leavesOf(given));
  }
  refuseAbove('values in lists', values, MOST_VALUES);
}

function tallyOf({ selections }: SelectionSetNode, scope: Scope): Tally {
  const total: Tally = new Map();
  for (const selection of selections) addSelection(total, selection, scope);
  return total;
}

function addSelection(total: Tally, selection: SelectionNode, scope: Scope): void {
  for (const { arguments: given = [] } of selection.directives ?? []) addArguments(total, given);
  if (selection.kind === Kind.FRAGMENT_SPREAD)
    return add(total, tallyOfFragment(selection.name.value, scope));
  if (selection.kind === Kind.FIELD) addArguments(total, selection.arguments ?? []);
  if (selection.selectionSet) add(total, tallyOf(selection.selectionSet, scope));
}

/** Counts the values of a fragment. An unknown or circular fragment has none, because validation refuses it. */
function tallyOfFragment(name: string, scope: Scope): Tally {
  const known = scope.counted.get(name);
  if (known) return known;
  scope.counted.set(name, new Map<string, number>());
  const fragment = scope.fragments.get(name);
  const tally = fragment ? tallyOf(fragment.selectionSet, scope) : new Map<string, number>();
  scope.counted.set(name, tally);
  return tally;
}

function addArguments(total: Tally, given: readonly ArgumentNode[]): void {
  for (const { value } of given) add(total, valuesIn(value));
}

function valuesIn(value: ValueNode): Tally {
  const tally: Tally = new Map();
  const count = (name: string): void => void tally.set(name, (tally.get(name) ?? 0) + 1);
  let lists = 0;
  visit(value, {
    enter(node) {
      if (node.kind === Kind.LIST) lists += 1;
      else if (node.kind === Kind.VARIABLE) count(node.name.value);
      else if (lists > 0 && LEAVES.has(node.kind)) count(LITERALS);
    },
    leave(node) {
      if (node.kind === Kind.LIST) lists -= 1;
    },
  });
  return tally;
}

const LEAVES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
]);

function add(total: Tally, more: Tally): void {
  for (const [name, count] of more) total.set(name, (total.get(name) ?? 0) + count);
}

/** Counts the values in the lists of a variable. The depth was bounded before. */
function leavesOf(value: unknown, inList = false): number {
  if (!isObject(value)) return inList ? 1 : 0;
  const isList = inList || Array.isArray(value);
  let leaves = 0;
  for (const inner of Object.values(value)) leaves += leavesOf(inner, isList);
  return leaves;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
