import type {
  ConnectionValue,
  Guard,
  Page,
  PropertyValue,
  Shown,
  Value,
} from '../../../src/plan/tree/values.js';
import { printCondition, printStart, printTraversal, type Labels } from './conditions.js';
import { printCounts } from './counts.js';
import { line, present, type Line } from './lines.js';
import { printOrder, printPage } from './page.js';
import type { PrintParameter } from './parameters.js';

/**
 * The context of printed values: the printer of their parameters, their path in the answer, and the labels of their
 * object.
 */
export interface Surroundings {
  readonly parameter: PrintParameter;
  readonly path: string;
  readonly labels: Labels;
}

/** The text on the line of an object, and the lines below it. */
export interface Printed {
  readonly own: string;
  readonly below: readonly Line[];
}

/** The properties of an object, on its line, and its objects and lists, below it. */
export function printValues(values: readonly Value[], around: Surroundings): Printed {
  const printed = values.map((value) => printValue(value, around));
  return {
    own: present(printed.map(({ own }) => own)).join(', '),
    below: printed.flatMap(({ below }) => below),
  };
}

function printValue(value: Value, around: Surroundings): Printed {
  const { parameter } = around;
  switch (value.kind) {
    case 'property':
      return { own: printProperty(value), below: [] };
    case 'term': {
      const { key, vocabulary, property, otherwise = [], copies } = value;
      const own = `${key} = ${vocabulary} term of ${[property, ...otherwise].join('|')}`;
      return { own: copies === 1 ? own : `${own} ×${copies}`, below: [] };
    }
    case 'embedded': {
      const members = value.members.map(({ type, presence, values }) => {
        const { own, below } = printValues(values, around);
        return { own: `${type} if ${presence}: ${own}`, below };
      });
      const own = `${value.key} {${members.map((each) => each.own).join('; ')}}`;
      return { own, below: members.flatMap(({ below }) => below) };
    }
    case 'relationshipType':
    case 'relationshipDirection':
    case 'relationshipId':
    case 'claimCount':
      return { own: value.key === value.kind ? value.key : `${value.key} = ${value.kind}`, below: [] };
    case 'citation':
      return {
        own: `${value.key} in ${parameter(value.style)}${value.copies > 1 ? ` ×${value.copies}` : ''}`,
        below: [],
      };
    case 'relationship':
    case 'startNode':
    case 'endNode':
      return printObject([`[${value.kind}]`], value, { ...around, labels: undefined });
    case 'one': {
      const { guard, traversal, certain } = value;
      const head = [
        printGuard(guard),
        printTraversal(traversal, around.labels),
        certain ? '(one)' : '(at most one)',
      ];
      return printObject(head, value, { ...around, labels: [traversal.target] });
    }
    case 'list': {
      const { guard, traversal, order, limit, isAsked } = value;
      const some = [printOrder(order), `⟨${parameter(limit)}${isAsked ? '' : ' as a bound'}⟩`];
      const head = [printGuard(guard), printTraversal(traversal, around.labels), ...some];
      return printObject(head, value, { ...around, labels: [traversal.target] });
    }
    case 'references': {
      const { target, label, property, limit, isAsked } = value;
      const head = [
        printStart(target, label),
        `of the ids in ${property}`,
        `⟨${parameter(limit)}${isAsked ? '' : ' as a bound'}⟩`,
      ];
      return printObject(head, value, { ...around, labels: [target] });
    }
    case 'connection':
      return { own: '', below: [printConnection(value, around)] };
    default:
      return value satisfies never;
  }
}

function printProperty({ key, property, otherwise = [], holds, absent }: PropertyValue): string {
  const stored = [property, ...otherwise].join('|');
  return present([
    key === stored ? key : `${key} = ${stored}`,
    holds === undefined ? undefined : `×${holds}`,
    absent && `else ${absent}`,
  ]).join(' ');
}

interface Objects {
  readonly key: string;
  readonly shown: Shown;
  readonly values: readonly Value[];
}

function printObject(
  head: readonly string[],
  { key, shown, values }: Objects,
  around: Surroundings,
): Printed {
  const { own, below } = printValues(values, { ...around, path: shown.path });
  const place = `${printPlace(key, shown.path, around)}${printCopies(shown)}`;
  return { own: '', below: [line([place, ...head, own && `⇒ ${own}`], below)] };
}

function printConnection(value: ConnectionValue, around: Surroundings): Line {
  const { key, guard, traversal, where, path } = value;
  const labels = [traversal.target];
  const head = [
    printPlace(key, path, around),
    printGuard(guard),
    'ids' in traversal
      ? `${traversal.target} of the ids in ${traversal.ids}`
      : printTraversal(traversal, around.labels),
    where && `where ${printCondition(where, around.parameter, labels)}`,
  ];
  return printRows(head, value, { ...around, path, labels });
}

/** The selections of the rows of a list. */
export interface Rows {
  readonly key: string;
  readonly page: Page | undefined;
  readonly total: boolean;
  readonly counts: ConnectionValue['counts'];
  readonly cursorParents: ConnectionValue['cursorParents'];
}

/** A list: its page, the selections of nodes and of edges, and its counts. */
export function printRows(head: readonly (string | undefined)[], rows: Rows, around: Surroundings): Line {
  const { key, page, total, counts, cursorParents } = rows;
  const { parameter, path } = around;
  const here = { ...around, path: page?.shown.path ?? path };
  const [node, edge] = [printValues(page?.node ?? [], here), printValues(page?.edge ?? [], here)];
  const shown = present([node.own, edge.own && `edge: ${edge.own}`]).join(', ');
  const parts = [
    page && printPage(page, key, parameter),
    page && printCopies(page.shown),
    here.path === path ? undefined : `shown at ${here.path}`,
    ...cursorParents.map((name) => `checks ${parameter(name, page)}`),
    shown && `⇒ ${shown}`,
    total ? '+ total' : undefined,
  ];
  const onEdges = edge.below.map(({ text, below }) => ({ text: `edge: ${text}`, below }));
  const counted = counts.map((each) => printCounts(each, parameter, around.labels));
  return line([...head, ...parts], [...node.below, ...onEdges, ...counted]);
}

/** Prints a path relative to that of the parent's line, and the key before it unless the path ends with the key. */
function printPlace(key: string, path: string, around: Surroundings): string {
  const prefix = `${around.path}.`;
  const place = path.startsWith(prefix) ? path.slice(prefix.length) : `/${path}`;
  return place.split('.').at(-1) === key ? place : `${key} at ${place}`;
}

function printCopies({ copies }: Shown): string {
  return copies === 1 ? '' : `×${copies}`;
}

function printGuard(guard: Guard): string {
  return guard ? `if ${guard.join('|')}` : '';
}
