import {
  getNamedType,
  isInputObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Variables } from './reading.js';

/**
 * The field with null for every variable that stands for a value inside an input object and was not given, because
 * GraphQL leaves such a value out with its name: `{ name: { eq: $name } }` would keep everything without `$name`, where
 * null is refused. A variable for a whole object (`where: $where`, `where: { name: $condition }`) may be absent, and one
 * with a default is given.
 * See https://spec.graphql.org/October2021/#sec-Input-Objects.Input-Coercion
 */
export function withNulls(
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  variables: Variables,
): FieldNode {
  const filled = node.arguments?.map((argument) => {
    const type = args.find(({ name }) => name === argument.name.value)!.type;
    return { ...argument, value: filledIn(argument.value, type, variables) };
  });
  return filled ? { ...node, arguments: filled } : node;
}

function filledIn(value: ValueNode, given: GraphQLInputType, variables: Variables): ValueNode {
  const type = getNamedType(given);
  if (!isInputObjectType(type)) return value;
  if (value.kind === Kind.LIST)
    return { ...value, values: value.values.map((each) => filledIn(each, type, variables)) };
  if (value.kind !== Kind.OBJECT) return value;
  const known = type.getFields();
  const fields = value.fields.map((field) => {
    const of = known[field.name.value]!;
    const inner: ValueNode = isMissing(field.value, of, variables)
      ? { kind: Kind.NULL }
      : filledIn(field.value, of.type, variables);
    return { ...field, value: inner };
  });
  return { ...value, fields };
}

function isMissing(
  value: ValueNode,
  { type, defaultValue }: GraphQLInputField,
  variables: Variables,
): boolean {
  return (
    value.kind === Kind.VARIABLE &&
    // `$toString` is absent too, although every object has something of that name.
    (!Object.hasOwn(variables, value.name.value) || variables[value.name.value] === undefined) &&
    defaultValue === undefined &&
    !isInputObjectType(getNamedType(type))
  );
}
