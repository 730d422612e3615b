import { Kind, type ConstDirectiveNode, type TypeDefinitionNode } from 'graphql';
import { directiveOn, namedType, textOf } from './annotations.js';
import { isComposite, type Composite, type Types } from './sources.js';

export const CONNECTION = 'Connection';
export const EDGE = 'Edge';

/** The type of a connection's rows, and their name in descriptions. */
export interface Rows {
  /** The name of the connection without its ending: `RelatedConflict`. */
  readonly stem: string;
  readonly type: Composite;
  /** The name of the rows, as in `A page of related conflicts`. */
  readonly words: string | undefined;
}

/** Returns the rows of a connection: the type of its edge's node if an edge is declared, else the type in its name. */
export function rowsOf(connection: string, types: Types): Rows | undefined {
  const stem = connection.slice(0, -CONNECTION.length);
  const edge = types.get(`${stem}${EDGE}`);
  const type = types.get(nodeOf(edge) ?? stem);
  if (!isComposite(type)) return undefined;
  return { stem, type, words: textOf(edge && listOf(edge), 'of') ?? textOf(listOf(type), 'of') };
}

/** Returns the directive that names the rows of a type in descriptions (`@list`). */
export function listOf(type: TypeDefinitionNode): ConstDirectiveNode | undefined {
  return directiveOn(type, 'list');
}

function nodeOf(edge: TypeDefinitionNode | undefined): string | undefined {
  if (edge?.kind !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
  const node = edge.fields?.find(({ name }) => name.value === 'node');
  return node && namedType(node.type);
}
