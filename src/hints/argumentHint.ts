import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { asWritten } from './inputHint.js';
import { didYouMean, listed, meantName } from './named.js';

const SEARCH = 'Find ids by name with `search(query: "…") { nodes { id } }`.';

/** Returns a hint for an argument that a field does not have. */
export function unknownArgumentHint(
  schema: GraphQLSchema,
  typeName: string,
  fieldName: string,
  name: string,
): string | undefined {
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) return undefined;
  const names = field.args.map((argument) => argument.name);
  if (isLookup(schema, typeName, field)) return lookupHint(field, name);
  const meant = meantName(name, names);
  if (meant !== undefined) return didYouMean(meant);
  return (
    asCondition(field, name) ?? (names.length === 0 ? 'It takes no argument.' : `It takes ${listed(names)}.`)
  );
}

/** Returns a hint for a missing argument: the way to find the id that a root field needs. */
export function missingArgumentHint(
  schema: GraphQLSchema,
  fieldName: string,
  name: string,
): string | undefined {
  const field = schema.getQueryType()?.getFields()[fieldName];
  const argument = field?.args.find((each) => each.name === name);
  return argument && getNamedType(argument.type).name === 'ID' && !fieldName.startsWith('search')
    ? SEARCH
    : undefined;
}

/** Tells whether a field is a root field for one object, found by its only argument. */
function isLookup(schema: GraphQLSchema, typeName: string, field: GraphQLField<unknown, unknown>): boolean {
  const isRoot = typeName === schema.getQueryType()?.name;
  const [argument, ...others] = field.args;
  return isRoot && argument !== undefined && others.length === 0 && isRequiredArgument(argument);
}

function lookupHint({ name, args: [argument] }: GraphQLField<unknown, unknown>, written: string): string {
  const meant = meantName(written, [argument!.name]);
  if (written === 'id') return 'Use `node(id: …)` to find any node by its id.';
  return meant === undefined ? `\`${name}\` is found by its ${argument!.name}. ${SEARCH}` : didYouMean(meant);
}

/** Returns a hint for `events(status: HELD)`: a condition belongs inside `where`. */
function asCondition(field: GraphQLField<unknown, unknown>, name: string): string | undefined {
  const where = field.args.find((argument) => argument.name === 'where');
  const filter = where && getNamedType(where.type);
  if (!isInputObjectType(filter)) return undefined;
  const fields = filter.getFields();
  const meant = fields[name] ? name : meantName(name, Object.keys(fields));
  return meant === undefined
    ? undefined
    : didYouMean(`where: { ${meant}: ${asWritten(fields[meant]!.type)} }`);
}
