import { getDirectiveValues, type GraphQLSchema } from 'graphql';

/** What a directive says where it stands, with its defaults. */
export type Said = Readonly<Record<string, unknown>>;

/** A type, field, argument or value of an enum. */
export interface Annotated {
  readonly astNode?: unknown;
}

/** What the directive of this name says of a part of the schema; undefined where it does not stand. */
export function directive(schema: GraphQLSchema, name: string, on: Annotated): Said | undefined {
  const definition = schema.getDirective(name);
  const node = on.astNode as Parameters<typeof getDirectiveValues>[1] | null | undefined;
  return definition && node ? getDirectiveValues(definition, node) : undefined;
}

/** The properties that a field is stored as, the first that is there: its name, where @stored gives no others. */
export function storedNames(
  schema: GraphQLSchema,
  field: Annotated & { readonly name: string },
): readonly [string, ...string[]] {
  const given = directive(schema, 'stored', field)?.['in'] as readonly [string, ...string[]] | undefined;
  return given ?? [field.name];
}
