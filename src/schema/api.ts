import { getNamedType, GraphQLSchema, isSpecifiedDirective, specifiedDirectives } from 'graphql';

/** Returns the schema that clients see: it leaves out the storage directives and the types of their arguments. */
export function apiOf(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  const ours = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const taken = new Set(ours.flatMap(({ args }) => args.map(({ type }) => getNamedType(type))));
  return new GraphQLSchema({
    ...config,
    types: types.filter((type) => !taken.has(type as never)),
    directives: specifiedDirectives,
    assumeValid: true,
  });
}
