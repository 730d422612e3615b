import type { TypeDefinitionNode } from 'graphql';
import { filterOf, listFilterOf, orderOf } from './filters.js';
import { createReferences, type References } from './references.js';
import { CONNECTION, EDGE, rowsOf } from './rows.js';
import type { Types } from './sources.js';
import { completed, declaredAs, templateOf } from './templates.js';

type Made = TypeDefinitionNode | undefined;

/** The functions that make a type, by the ending of its name; the first that returns a type counts. */
const FOLLOWING: readonly (readonly [
  ending: string,
  make: (type: TypeDefinitionNode, types: Types, templates: Types) => Made,
])[] = [
  ['ListFilter', listFilterOf],
  ['Filter', filterOf],
  ['Order', orderOf],
];

/** The whole SDL and every reference in it to a type. */
export interface WholeTypes {
  readonly types: Types;
  readonly references: References;
}

/**
 * Makes only the connections, edges, filters and sort keys that are referred to, first by the declared types and then
 * by the types made from them. A declaration of the same name completes the type made.
 */
export function makeTypes(types: Types, templates: Types): WholeTypes {
  const whole = new Map(types);
  const { references, collect } = createReferences();
  types.forEach(collect);
  // A loop over a map also visits the keys that are added during the loop.
  for (const name of references.keys())
    for (const made of madeFor(name, types, templates)) {
      whole.set(made.name.value, made);
      collect(made);
    }
  return { types: whole, references };
}

function madeFor(name: string, types: Types, templates: Types): readonly TypeDefinitionNode[] {
  if (name.endsWith(CONNECTION)) return pageOf(name, types, templates);
  for (const [ending, make] of FOLLOWING) {
    const type = name.endsWith(ending) ? types.get(name.slice(0, -ending.length)) : undefined;
    const made = type && make(type, types, templates);
    if (made) return [made];
  }
  return [];
}

/** Makes a connection and its edge. */
function pageOf(connection: string, types: Types, templates: Types): readonly TypeDefinitionNode[] {
  const rows = rowsOf(connection, types);
  if (!rows) return [];
  const edge = `${rows.stem}${EDGE}`;
  const names = { RowConnection: connection, RowEdge: edge, Row: rows.type.name.value };
  const filling = { names, words: { rows: rows.words } };
  return [
    completed(templateOf(templates, 'RowConnection'), filling, declaredAs(types, connection)),
    completed(templateOf(templates, 'RowEdge'), filling, declaredAs(types, edge)),
  ];
}
