import { isDeepStrictEqual } from 'node:util';
import type { GraphValue } from '../../../src/graph/graph.js';
import type { SortKey } from '../../../src/plan/tree/order.js';
import type { Conversion, Parameter, ParameterName } from '../../../src/plan/tree/parameter.js';

/** The list that a cursor is given to. */
export interface ListInOrder {
  readonly list: string;
  readonly order: readonly SortKey[];
}

/** Prints a parameter at the place of its use: the transformation of the argument, and the value in the request. */
export type PrintParameter = (name: ParameterName, of?: ListInOrder) => string;

const LONGEST = 48;

export function parameterPrinter(
  parameters: readonly Parameter[],
  values: { readonly [name: ParameterName]: GraphValue },
): PrintParameter {
  return (name, of) => {
    const found = parameters.find((each) => each.name === name);
    if (!found) return `unbound $${name}`;
    const { as } = found;
    if (as.kind === 'constant') return `always ${as.value}`;
    return [printConversion(as, of), shortened(JSON.stringify(values[name]))].filter(Boolean).join(' ');
  };
}

function shortened(text = 'nothing'): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function printConversion(as: Exclude<Conversion, { kind: 'constant' }>, of: ListInOrder | undefined): string {
  switch (as.kind) {
    case 'value':
      return '';
    case 'folded':
    case 'termWord':
    case 'choice':
    case 'code':
      return as.kind;
    case 'range':
      return as.end;
    case 'id':
    case 'ids':
    case 'idsOfType':
    case 'speakers':
      return as.prefixes ? `${as.kind}(${as.prefixes.join('|')})` : as.kind;
    case 'relationship':
    case 'relationships':
    case 'search':
      return `${as.kind}.${as.part}`;
    case 'size':
      return `${as.minimum ?? ''}…${as.maximum}${as.usual === undefined ? '' : `, usually ${as.usual}`}:`;
    case 'pageSize':
      return as.extra === 0 ? 'page' : `page + ${as.extra} =`;
    case 'cursor':
      return printCursor(as, of);
    default:
      return as satisfies never;
  }
}

/** The part of a cursor; with its list and order only if they differ from those of the list that it is given to. */
function printCursor(as: Conversion & { kind: 'cursor' }, of: ListInOrder | undefined): string {
  return [
    `cursor.${as.part}`,
    as.follows && 'as a number',
    as.unknownLast && 'unknown-last',
    as.byCodePoint && 'by-code-point',
    as.list !== of?.list && `of "${as.list}"`,
    !isDeepStrictEqual(of?.order, as.order) && `in the order ${JSON.stringify(as.order)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The paths of the arguments by their field, each as often as a parameter is made from it. */
export function printArguments(parameters: readonly Parameter[]): string | undefined {
  const given = parameters.filter(({ path, as }) => path.length > 0 || as.kind === 'search');
  if (given.length === 0) return undefined;
  const fields = [...new Set(given.map(({ from }) => from))];
  const said = fields.map((field) => {
    const paths = given.filter(({ from }) => from === field).map(({ path }) => path.join('.') || 'all');
    return `${field}: ${paths.join(', ')}`;
  });
  return `arguments ${said.join('; ')}`;
}
