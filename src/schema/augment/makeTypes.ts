import type { TypeDefinitionNode } from 'graphql';
import { filterOf, listFilterOf, orderOf } from './filters.js';
import { createReferences, type References } from './references.js';
import { CONNECTION, EDGE, rowsOf } from './rows.js';
import type { Types } from './sources.js';
import { completed, declaredAs, templateOf } from './templates.js';

type Made = TypeDefinitionNode | undefined;

/** What is made of a type, by the ending of its name; the first that fits. */
const FOLLOWING: readonly (readonly [
  ending: string,
  make: (type: TypeDefinitionNode, types: Types, templates: Types) => Made,
])[] = [
  ['ListFilter', listFilterOf],
  ['Filter', filterOf],
  ['Order', orderOf],
];

/** The whole SDL, and all that it refers to. */
export interface WholeTypes {
  readonly types: Types;
  readonly references: References;
}

/**
 * Makes the connections, edges, filters and sort keys that the types ask for, and no others: what a name refers to is
 * made, then what that refers to. What is declared under such a name is completed.
 */
export function makeTypes(types: Types, templates: Types): WholeTypes {
  const whole = new Map(types);
  const { references, collect } = createReferences();
  types.forEach(collect);
  // A map that grows while it is walked is walked to its end.
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

/** A connection and its edge. */
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
