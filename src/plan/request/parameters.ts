import type { Conversion, Parameter, ParameterName } from '../tree/parameter.js';

/** Makes parameters, each named after the argument it comes from. */
export interface Parameters {
  readonly list: readonly Parameter[];
  add(parameter: Omit<Parameter, 'name'>, hint?: string): ParameterName;
}

export function parameters(): Parameters {
  const list: Parameter[] = [];
  const counts = new Map<string, number>();
  return {
    list,
    add(parameter, hint = hintOf(parameter.path)) {
      const count = (counts.get(hint) ?? 0) + 1;
      counts.set(hint, count);
      const name = count === 1 ? hint : `${hint}_${count}`;
      list.push({ name, ...parameter });
      return name;
    },
  };
}

/** Joins the names on the path, without `where` and positions: `where.status.in` makes `status_in`. */
function hintOf(path: Parameter['path']): string {
  const names = path.filter((step) => typeof step === 'string' && step !== 'where');
  return names.join('_') || 'value';
}

export const AS_IT_IS: Conversion = { kind: 'value' };
