import type { GraphQLResolveInfo } from 'graphql';
import type { Answer, Connection } from '../answer/answer.js';
import { readOptions, type Context, type Stored } from './context.js';
import type { Planner } from './planner.js';
import { runField } from './runField.js';
import type { QueryResolvers } from './types.generated.js';

/**
 * Returns the resolvers of all root fields. Each gives the answer that was asked for before, or runs the field if
 * graphql-js executes the schema by itself. They differ only in the type of the answer, so that a root field of the SDL
 * without a resolver here does not compile.
 */
export function rootResolvers(planner: Planner): Required<QueryResolvers> {
  const resolve = async (context: Context, info: GraphQLResolveInfo): Promise<Answer> => {
    const key = String(info.path.key);
    if (context.answers) return context.answers.get(key)!;
    const { operation, fragments, variableValues: variables } = info;
    const field = planner.prepareField({ operation, fragments, variables }, key, info.fieldNodes);
    return runField(planner.dialect, field, context.graph, readOptions(context));
  };
  const single = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<Stored | null>;
  const required = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<Stored>;
  const list = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<readonly (Stored | null)[]>;
  const terms = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<readonly Stored[]>;
  const connection = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<Connection>;
  return {
    node: single,
    nodes: list,
    entity: single,
    entityBy: single,
    country: single,
    actor: single,
    person: single,
    organization: single,
    bloc: single,
    office: single,
    conflict: single,
    negotiation: single,
    agreement: single,
    event: single,
    place: single,
    claim: single,
    article: single,
    dataset: single,
    disagreement: single,
    relationship: single,
    entities: connection,
    actors: connection,
    people: connection,
    organizations: connection,
    countries: connection,
    blocs: connection,
    offices: connection,
    conflicts: connection,
    negotiations: connection,
    agreements: connection,
    events: connection,
    places: connection,
    claims: connection,
    articles: connection,
    datasets: connection,
    sources: connection,
    timeline: connection,
    unknowns: connection,
    disagreements: connection,
    changes: connection,
    neighborhood: required,
    paths: required,
    search: connection,
    vocabulary: terms,
    stats: required,
  };
}
