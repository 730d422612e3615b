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

/** A field with arguments, to be evaluated again for every request. */
export interface ArgumentSource {
  readonly parent: string;
  readonly node: FieldNode;
}

/** The arguments of a field as planning sees them. */
export interface Arguments {
  /** The names of those that are there, be they null. */
  readonly names: readonly string[];
  /** One of them; one that is absent is not given. */
  get(name: string): Input;
}

/** The arguments of a field, for the plan, and the place at which they are noted. */
export interface Evaluated {
  readonly from: number;
  readonly values: Arguments;
}

interface Evaluating {
  readonly schema: GraphQLSchema;
  readonly reading: Reading;
  readonly sources: ArgumentSource[];
}

/** Evaluates a field's arguments now, as far as planning reads them, and notes them to be evaluated for each request. */
export function evaluate({ schema, reading, sources }: Evaluating, selected: Selected): Evaluated {
  const source = { parent: selected.parent, node: selected.node };
  sources.push(source);
  const field = definitionOf(schema, source);
  const variables = reading.variablesFor(source.node.arguments);
  const values = getArgumentValues(field, withNulls(source.node, field, variables), variables);
  return { from: sources.length - 1, values: argumentsIn(values, (value) => reading.open(value)) };
}

/** Arguments by name. */
export function argumentsIn(
  values: { readonly [name: string]: unknown },
  open: (value: unknown) => Input = literal,
): Arguments {
  return { names: Object.keys(values), get: (name) => open(values[name]) };
}

/** Whether the arguments of a field depend on variables. */
export function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  return given.some((each) => variablesIn(each).length > 0);
}

/** The arguments of a field with the variables of a request. */
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
