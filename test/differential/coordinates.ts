import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import type { Operation } from './operation.js';
import type { InputValue } from './values.js';

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

/** Notes the coordinates that an operation names and gives a value, and those in the values of its variables. */
export function noteVisited(
  schema: GraphQLSchema,
  { text, variables }: Operation,
  visited: Set<string>,
): void {
  const info = new TypeInfo(schema);
  const isGiven = (value: ValueNode): boolean =>
    value.kind === Kind.VARIABLE ? (variables[value.name.value] ?? null) !== null : value.kind !== Kind.NULL;
  const enter = visitWithTypeInfo(info, {
    Field: ({ name }) => void visited.add(`${info.getParentType()!.name}.${name.value}`),
    Argument: ({ name, value }) => {
      if (!info.getDirective() && isGiven(value))
        visited.add(`${info.getParentType()!.name}.${info.getFieldDef()!.name}(${name.value}:)`);
    },
    ObjectField: ({ name, value }) => {
      const type = getNamedType(info.getParentInputType());
      if (isInputObjectType(type) && isGiven(value)) visited.add(`${type.name}.${name.value}`);
    },
    EnumValue: ({ value }) => void visited.add(`${getNamedType(info.getInputType())!.name}.${value}`),
    VariableDefinition: ({ variable }) => {
      const type = info.getInputType();
      if (type) noteValue(type, variables[variable.name.value], visited);
    },
  });
  visit(parse(text), enter);
}

function noteValue(type: GraphQLInputType, value: InputValue | undefined, visited: Set<string>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) return value.forEach((each: InputValue) => noteValue(type, each, visited));
  const named = getNamedType(type);
  if (isEnumType(named)) visited.add(`${named.name}.${String(value)}`);
  if (isInputObjectType(named)) noteFields(named, value as { [name: string]: InputValue }, visited);
}

function noteFields(
  type: GraphQLInputObjectType,
  value: { readonly [name: string]: InputValue },
  visited: Set<string>,
): void {
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null) continue;
    visited.add(`${type.name}.${name}`);
    noteValue(type.getFields()[name]!.type, inner, visited);
  }
}
