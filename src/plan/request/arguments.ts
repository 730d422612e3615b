import {
  getArgumentValues,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { withNulls } from './absentVariables.js';
import { literal, type Input } from './input.js';
import { variablesIn, type Reading, type Variables } from './reading.js';
import type { Selected } from './selection.js';

/** A field whose arguments are evaluated again for every request. */
export interface ArgumentSource {
  readonly parent: string;
  readonly node: FieldNode;
}

/** The arguments of a field as planning sees them. */
export interface Arguments {
  /** The names of the arguments that are present, null or not. */
  readonly names: readonly string[];
  /** Returns one argument; an absent one counts as not given. */
  get(name: string): Input;
}

/** The arguments of a field for the plan, and their index in the list of sources. */
export interface Evaluated {
  readonly from: number;
  readonly values: Arguments;
}

interface Evaluating {
  readonly schema: GraphQLSchema;
  readonly reading: Reading;
  readonly sources: ArgumentSource[];
}

/**
 * Evaluates a field's arguments as far as planning reads them, and records the field for evaluation in each request.
 */
export function evaluate({ schema, reading, sources }: Evaluating, selected: Selected): Evaluated {
  const source = { parent: selected.parent, node: selected.node };
  sources.push(source);
  const field = definitionOf(schema, source);
  const variables = reading.variablesFor(source.node.arguments);
  const values = getArgumentValues(field, withNulls(source.node, field, variables), variables);
  return { from: sources.length - 1, values: argumentsIn(values, (value) => reading.open(value)) };
}

/** Returns arguments by name. */
export function argumentsIn(
  values: { readonly [name: string]: unknown },
  open: (value: unknown) => Input = literal,
): Arguments {
  return { names: Object.keys(values), get: (name) => open(values[name]) };
}

/** Tells whether the arguments of a field depend on variables. */
export function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  return given.some((each) => variablesIn(each).length > 0);
}

/** Returns the arguments of a field with the variables of a request. */
export function argumentsOf(
  schema: GraphQLSchema,
  source: ArgumentSource,
  variables: Variables,
): { readonly [name: string]: unknown } {
  return getArgumentValues(definitionOf(schema, source), source.node, variables);
}

function definitionOf(
  schema: GraphQLSchema,
  { parent, node }: ArgumentSource,
): GraphQLField<unknown, unknown> {
  const type = schema.getType(parent);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${parent} has no fields`);
  return type.getFields()[node.name.value]!;
}
