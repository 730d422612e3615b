import type { Condition } from '../../plan/tree/condition.js';
import type { Counts, FacetCount } from '../../plan/tree/counts.js';
import { variableName, type Names } from '../names.js';
import { plain, type Expression } from '../projection.js';
import { call, lines, map, where } from '../text.js';
import { pattern } from '../traversal.js';
import { filtered, keptOf } from './pageRows.js';
import { rowVariable, type Rows } from './rows.js';

/** Compiles the counts of a connection under one key. */
export function countsOf(
  names: Names,
  rows: Rows,
  filter: Condition | undefined,
  counts: Counts,
): Expression {
  if (counts.kind === 'buckets') return countBy(names, rows, filter, counts.of, undefined);
  const fields = counts.of.map((facet) => ({
    facet,
    ...countBy(names, rows, filter, facet, counts.limit),
  }));
  const facets = fields.map(({ facet, expression }) =>
    map([
      ['field', `'${facet.field}'`],
      ['values', expression],
    ]),
  );
  return { ...plain(`[${facets.join(', ')}]`), calls: fields.flatMap(({ calls }) => calls) };
}

/** Counts rows by a value: the most frequent first, or, without a limit, in order of the value. */
function countBy(
  names: Names,
  rows: Rows,
  filter: Condition | undefined,
  facet: FacetCount,
  limit: string | undefined,
): Expression {
  const { of, match, guard } = rows.match();
  const steps = facet.traversals.map((traversal) => ({
    traversal,
    node: names.variable(variableName(traversal.target)),
  }));
  const traversed = steps.map(
    ({ traversal, node }, index) =>
      `MATCH ${pattern(steps[index - 1]?.node ?? of.node, traversal, '', node)}`,
  );
  const property = `${steps.at(-1)?.node ?? of.node}.${facet.property}`;
  const [value, count] = [names.variable('value'), names.variable('count')];
  const result = names.variable(facet.field.toLowerCase());
  const kept = keptOf(names, rows, of, filter);
  const known = `${property} IS NOT NULL`;
  const body = lines(
    match,
    filtered(rows, of, guard, kept, ...(traversed.length > 0 ? [] : [known])),
    ...traversed,
    traversed.length > 0 ? where(known) : '',
    `WITH ${valueOf(property, facet.part)} AS ${value}, count(DISTINCT ${rowVariable(of)}) AS ${count}`,
    limit ? `ORDER BY ${count} DESC, ${value}` : `ORDER BY ${value}`,
    limit && `LIMIT $${limit}`,
    `RETURN collect({value: ${value}, count: ${count}}) AS ${result}`,
  );
  return { ...plain(result), calls: [call(rows.scope, body)] };
}

function valueOf(property: string, part: FacetCount['part']): string {
  switch (part) {
    case 'whole':
      return property;
    case 'month':
      return `substring(toString(${property}), 0, 7)`;
    case 'day':
      return `toString(${property})`;
  }
}
