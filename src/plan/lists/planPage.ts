import type { ConnectionField } from '../../schema/model.js';
import type { Page } from '../tree/values.js';
import type { Planning } from '../planning.js';
import type { Evaluated } from '../request/arguments.js';
import { selectFields, type Selected } from '../request/selection.js';
import { nameOf, shown, type Path } from '../shown.js';
import type { PageFrame } from './page.js';

/** The parts of a connection from which its page is planned. */
interface Connection {
  readonly selected: Selected;
  readonly field: ConnectionField;
  readonly evaluated: Evaluated;
  readonly frame: PageFrame;
  /** The selected fields of the connection, by name. */
  readonly parts: ReadonlyMap<string, Selected>;
  readonly path: Path;
}

/** Plans the page of a connection; undefined if only its total or counts are asked for. */
export function planPage(planning: Planning, connection: Connection): Page | undefined {
  const { field, frame, parts, path } = connection;
  const [edges, nodes, info] = [parts.get('edges'), parts.get('nodes'), parts.get('pageInfo')];
  const edge = edges ? selectFields(planning, edges.sources) : [];
  const asked = new Set(info ? selectFields(planning, info.sources).map((each) => each.field.name) : []);
  const lookAhead = asked.has('hasNextPage') || asked.has('hasPreviousPage');
  const limit = limitOf(planning, connection, lookAhead);
  if (!edges && !nodes && !info) return undefined;
  const isCursor = ({ field: { name } }: Selected): boolean => name === 'cursor';
  const inner = edge.find((each) => each.field.name === 'node');
  const sources = [...(nodes?.sources ?? []), ...(inner?.sources ?? [])];
  const edgePath = [...path, edges ? nameOf(edges) : 'edges'];
  const nodePath = nodes ? [...path, nameOf(nodes)] : [...edgePath, 'node'];
  return {
    ...frame,
    lookAhead,
    cursors: edge.some(isCursor) || asked.has('startCursor') || asked.has('endCursor'),
    limit,
    node: planning.values.ofNode(planning, field.target, sources, nodePath),
    edge: edge.flatMap((each) => planning.values.ofField(planning, [field.edge], each, edgePath)),
    shown: shown({ sources }, path),
  };
}

/**
 * Adds the parameter of the page's size, even if only the total is asked for, so that a wrong size is refused there
 * too.
 */
function limitOf({ parameters }: Planning, { selected, evaluated }: Connection, lookAhead: boolean): string {
  const { from, values } = evaluated;
  const as = { kind: 'pageSize', extra: lookAhead ? 1 : 0 } as const;
  return parameters.add(
    { from, path: [], as },
    `${selected.key}_${values.get('last').isGiven ? 'last' : 'first'}`,
  );
}
