import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Dice } from './dice.js';
import type { InputValue } from './values.js';

/** The variables of an operation in the making. */
export interface Variables {
  readonly definitions: string[];
  readonly values: { [name: string]: InputValue };
}

/** Writes values into an operation: as literals, and now and then, at any depth, as variables of every kind. */
export interface Writer {
  readonly dice: Dice;
  readonly variables: Variables;
}

/** @param strict whether a variable must be of a type without null: the place has no default of its own */
export function write(
  writer: Writer,
  type: GraphQLInputType,
  value: InputValue,
  strict = isNonNullType(type),
): string {
  if (writer.dice.chance(0.12)) return variable(writer, type, value, strict);
  if (value === null) return 'null';
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && Array.isArray(value)) {
    const items = value.map((each: InputValue) => write(writer, inner.ofType, each));
    return items.length === 1 && !items[0]!.startsWith('$') && writer.dice.chance(0.2)
      ? items[0]!
      : `[${items.join(', ')}]`;
  }
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    const parts = Object.entries(value).map(
      ([name, each]) =>
        `${name}: ${write(writer, fields[name]!.type, each as InputValue, inner.isOneOf || isNonNullType(fields[name]!.type))}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  return isEnumType(inner) ? String(value) : JSON.stringify(value);
}

/** Given, left to its default, given null over a default, or left out where null is allowed. */
function variable(writer: Writer, type: GraphQLInputType, value: InputValue, strict: boolean): string {
  const { dice, variables } = writer;
  const name = `v${variables.definitions.length + 1}`;
  const nullable = String(isNonNullType(type) ? type.ofType : type);
  if (value === null) {
    variables.definitions.push(`$${name}: ${nullable}`);
    if (dice.chance(0.5)) variables.values[name] = null;
  } else if (strict || dice.chance(0.3)) {
    variables.definitions.push(`$${name}: ${nullable}!`);
    variables.values[name] = value;
  } else withDefault(writer, name, nullable, type, value);
  return `$${name}`;
}

function withDefault(
  { dice, variables }: Writer,
  name: string,
  nullable: string,
  type: GraphQLInputType,
  value: InputValue,
): void {
  const constant: Writer = { dice: { ...dice, chance: () => false }, variables };
  const other = dice.pick(['given', 'default', 'null', 'absent']);
  const shown = other === 'default' ? ` = ${write(constant, type, value)}` : '';
  variables.definitions.push(`$${name}: ${nullable}${shown}`);
  if (other === 'given') variables.values[name] = value;
  // A null that is given is for objects and lists of conditions only; inside an operator it is refused.
  if (other === 'null') variables.values[name] = null;
}
