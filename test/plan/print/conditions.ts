import type { Compare, Condition } from '../../../src/plan/tree/condition.js';
import type { Traversal } from '../../../src/plan/tree/traversal.js';
import type { PrintParameter } from './parameters.js';

/** The labels that are known to be there: a walk that begins at others says so. */
export type Labels = readonly string[] | undefined;

/** A condition as it would be said. */
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

/** Of texts, which most properties are, the type is not said. */
export function typed(property: string, type: string): string {
  return type === 'string' ? property : `${property}:${type}`;
}

/** An arrow with the relationship, and where it leads: `→PARTY_TO Conflict`. */
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

/** A type, and the label that its nodes must have: `:Event` where both are one, `Event` where any label will do. */
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
