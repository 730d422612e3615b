import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './operation.js';
import type { Field, Fielded } from './generate.js';

/**
 * A place of the schema, written as the specification writes it: `Claim.gist`, `Query.event(id:)`, `EventFilter.name`,
 * `Status.HELD`.
 */
export type Coordinate = string;

/** Every field, argument and input field that a client can name, and every enum value that it can give. */
export function coordinatesOf(schema: GraphQLSchema): readonly Coordinate[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  const inputs = types.filter(isInputObjectType);
  const given = [
    ...fields.flatMap(({ field }) => field.args.map((argument) => getNamedType(argument.type))),
    ...inputs.flatMap((input) => Object.values(input.getFields()).map((field) => getNamedType(field.type))),
  ];
  return [
    ...fields.flatMap(({ type, field }) => [
      `${type.name}.${field.name}`,
      ...field.args.map((argument) => `${type.name}.${field.name}(${argument.name}:)`),
    ]),
    ...inputs.flatMap((input) => Object.keys(input.getFields()).map((field) => `${input.name}.${field}`)),
    ...[...new Set(given)].filter(isEnumType).flatMap(valuesOf),
  ];
}

function valuesOf(type: GraphQLEnumType): readonly Coordinate[] {
  return type.getValues().map((value) => `${type.name}.${value.name}`);
}

/** An operation with its answer, and the set that collects the coordinates it visited. */
interface Visit {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Operation['variables'];
  readonly visited: Set<Coordinate>;
}

type Answer = { readonly [key: string]: unknown };

/**
 * Notes the fields that have a value in the answer, even null, with their arguments and input values. A field under a
 * missing object was never asked, and does not count.
 */
export function noteVisited(
  schema: GraphQLSchema,
  { text, variables }: Operation,
  data: unknown,
  visited: Set<Coordinate>,
): void {
  const document = parse(text);
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      noteSet(
        { schema, document, variables, visited },
        definition.selectionSet,
        schema.getQueryType()!.name,
        objectsIn(data),
      );
}

/**
 * @param type the name of the type in which the set is written, which is an interface or a union of those of the
 * objects
 */
function noteSet(
  visit: Visit,
  { selections }: SelectionSetNode,
  type: string,
  objects: readonly Answer[],
): void {
  for (const selection of selections) noteSelection(visit, selection, type, objects);
}

function noteSelection(
  visit: Visit,
  selection: SelectionNode,
  type: string,
  objects: readonly Answer[],
): void {
  if (selection.kind === Kind.FIELD) return noteField(visit, selection, type, objects);
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : visit.document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
        );
  if (fragment?.kind !== Kind.INLINE_FRAGMENT && fragment?.kind !== Kind.FRAGMENT_DEFINITION) return;
  const on = fragment.typeCondition?.name.value ?? type;
  const fitting = objects.filter(({ __typename: of }) => typeof of !== 'string' || isA(visit.schema, of, on));
  noteSet(visit, fragment.selectionSet, on, fitting);
}

function isA(schema: GraphQLSchema, name: string, on: string): boolean {
  const [type, condition] = [schema.getType(name), schema.getType(on)];
  return (
    type === condition ||
    (isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type))
  );
}

function noteField(visit: Visit, node: FieldNode, type: string, objects: readonly Answer[]): void {
  const { schema, variables, visited } = visit;
  const key = node.alias?.value ?? node.name.value;
  const answered = objects.filter((object) => key in object);
  const field = (schema.getType(type) as Fielded).getFields?.()[node.name.value];
  if (answered.length === 0 || !field) return;
  const own = `${type}.${field.name}`;
  visited.add(own);
  for (const { name, value } of node.arguments ?? []) {
    const given = valueFromASTUntyped(value, variables);
    if ((given ?? null) === null) continue;
    visited.add(`${own}(${name.value}:)`);
    noteValue(argumentOf(field, name.value), given, visited);
  }
  if (node.selectionSet)
    noteSet(
      visit,
      node.selectionSet,
      getNamedType(field.type).name,
      answered.flatMap((object) => objectsIn(object[key])),
    );
}

function argumentOf(field: Field, name: string): GraphQLInputType {
  return field.args.find((argument) => argument.name === name)!.type;
}

function objectsIn(value: unknown): readonly Answer[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value as Answer] : [];
}

function noteValue(type: GraphQLInputType, value: unknown, visited: Set<Coordinate>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) return value.forEach((each) => noteValue(type, each, visited));
  const named = getNamedType(type);
  if (isEnumType(named)) visited.add(`${named.name}.${String(value)}`);
  if (!isInputObjectType(named)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined) continue;
    visited.add(`${named.name}.${name}`);
    noteValue(named.getFields()[name]!.type, inner, visited);
  }
}
