import { getDirectiveValues, type GraphQLSchema } from 'graphql';

/** The arguments of a directive at one place, with its defaults. */
export type Said = Readonly<Record<string, unknown>>;

/** A type, field, argument or value of an enum. */
export interface Annotated {
  readonly astNode?: unknown;
}

/** Returns the arguments of a directive on a part of the schema; undefined if the directive is not there. */
export function directive(schema: GraphQLSchema, name: string, on: Annotated): Said | undefined {
  const definition = schema.getDirective(name);
  const node = on.astNode as Parameters<typeof getDirectiveValues>[1] | null | undefined;
  return definition && node ? getDirectiveValues(definition, node) : undefined;
}

/**
 * Returns the properties that can hold a field's value, in order of preference: those of @stored, or the field's own
 * name.
 */
export function storedNames(
  schema: GraphQLSchema,
  field: Annotated & { readonly name: string },
): readonly [string, ...string[]] {
  const given = directive(schema, 'stored', field)?.['in'] as readonly [string, ...string[]] | undefined;
  return given ?? [field.name];
}
