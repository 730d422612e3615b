import { Kind, type ConstDirectiveNode, type TypeDefinitionNode } from 'graphql';
import { directiveOn, namedType, textOf } from './annotations.js';
import { isComposite, type Composite, type Types } from './sources.js';

export const CONNECTION = 'Connection';
export const EDGE = 'Edge';

/** What the rows of a connection are, and what they are called. */
export interface Rows {
  /** The name of the connection without its ending: `RelatedConflict`. */
  readonly stem: string;
  readonly type: Composite;
  /** As in `A page of related conflicts`. */
  readonly words: string | undefined;
}

/** The rows of a connection: what its edge leads to, where an edge is declared, else the type that it is named after. */
export function rowsOf(connection: string, types: Types): Rows | undefined {
  const stem = connection.slice(0, -CONNECTION.length);
  const edge = types.get(`${stem}${EDGE}`);
  const type = types.get(nodeOf(edge) ?? stem);
  if (!isComposite(type)) return undefined;
  return { stem, type, words: textOf(edge && listOf(edge), 'of') ?? textOf(listOf(type), 'of') };
}

/** How lists of a type are worded (`@list`). */
export function listOf(type: TypeDefinitionNode): ConstDirectiveNode | undefined {
  return directiveOn(type, 'list');
}

function nodeOf(edge: TypeDefinitionNode | undefined): string | undefined {
  if (edge?.kind !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
  const node = edge.fields?.find(({ name }) => name.value === 'node');
  return node && namedType(node.type);
}
