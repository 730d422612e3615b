import type { Compare, Condition } from '../../../src/plan/tree/condition.js';
import type { Traversal } from '../../../src/plan/tree/traversal.js';
import type { PrintParameter } from './parameters.js';

/** The labels that are known at the place; the printed traversal names any other label that it begins at. */
export type Labels = readonly string[] | undefined;

/** A condition in words. */
export function printCondition(condition: Condition, parameter: PrintParameter, from?: Labels): string {
  const printed = (each: Condition) => printCondition(each, parameter, from);
  switch (condition.kind) {
    case 'all':
      return printAll(condition.of.map(printed), 'AND', 'anything');
    case 'any':
      return printAll(condition.of.map(printed), 'OR', 'nothing');
    case 'not':
      return `NOT (${printed(condition.of)})`;
    case 'compare':
      return printCompare(condition, parameter);
    case 'known':
      return `${condition.property} is known`;
    case 'modality':
      return `modality among ${parameter(condition.parameter)}`;
    case 'spoken':
      return `${condition.as.toLowerCase()} speaker (${printCondition(condition.by, parameter)})`;
    case 'restsOn':
      return `rests on a ${condition.relayed ? 'relayed ' : ''}claim (${printCondition(condition.claim, parameter)})`;
    case 'possibly':
      return `possibly ${printed(condition.of)}`;
    case 'related': {
      const { traversal, where, toOne } = condition;
      const inner = printCondition(where, parameter, [traversal.target]);
      return `${toOne ? 'its' : 'some'} ${printTraversal(traversal, from)} (${inner})`;
    }
    default:
      return condition satisfies never;
  }
}

function printAll(conditions: readonly string[], word: 'AND' | 'OR', none: string): string {
  if (conditions.length === 0) return none;
  return conditions.length === 1 ? `${word} (${conditions[0]!})` : `(${conditions.join(` ${word} `)})`;
}

function printCompare({ property, type, operator, parameter }: Compare, print: PrintParameter): string {
  return `${typed(property, type)} ${operator} ${print(parameter)}`;
}

/** A property with its type. The type of a text is not printed, because most properties are texts. */
export function typed(property: string, type: string): string {
  return type === 'string' ? property : `${property}:${type}`;
}

/** An arrow with the relationship and its target: `→PARTY_TO Conflict`. */
export function printTraversal(traversal: Traversal, known?: Labels): string {
  const { from, types, direction, target, label, implied, representatives, parts, asserted, steps } =
    traversal;
  const arrow = { OUT: '→', IN: '←', UNDIRECTED: '↔' }[direction];
  return [
    isSame(from, known) ? '' : `${from.join('|')} `,
    representatives ? 'or representatives ' : '',
    parts === 'START' ? 'or parts ' : '',
    `${arrow}${types.join('|')}`,
    asserted ? ' asserted' : '',
    steps === undefined ? '' : `*0..${steps}`,
    ` ${printTarget(target, label, implied)}`,
    parts === 'END' ? ' or its whole' : '',
  ].join('');
}

/** A type, and the label that its nodes must have: `:Event` if both are one, `Event` if the label is implied. */
function printTarget(target: string, label: string, implied: boolean): string {
  if (implied) return label === target ? target : `${target} (${label})`;
  return label === target ? `:${label}` : `${target}:${label}`;
}

/** A type whose nodes are found by a label, which most often has its name. */
export function printStart(target: string, label: string): string {
  return label === target ? label : `${target}:${label}`;
}

function isSame(from: readonly string[], known: Labels): boolean {
  return from.join() === known?.join();
}
