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
 * Returns the field with null in place of every absent variable inside an input object. GraphQL leaves out an absent
 * variable together with its field name, so `{ name: { eq: $name } }` without `$name` would keep everything, and null
 * is refused. A variable for a whole object (`where: $where`, `where: { name: $condition }`) may be absent, and a
 * variable with a default counts as given. See https://spec.graphql.org/October2021/#sec-Input-Objects.Input-Coercion
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
    // `$toString` is absent too, although every object has a property of that name.
    (!Object.hasOwn(variables, value.name.value) || variables[value.name.value] === undefined) &&
    defaultValue === undefined &&
    !isInputObjectType(getNamedType(type))
  );
}
