import type { GraphQLResolveInfo } from 'graphql';
import type { Answer, Connection } from '../answer/answer.js';
import type { Context, Stored } from './context.js';
import type { Planner } from './planner.js';
import { answerOf, readiedFor, runIn } from './readied.js';
import type { QueryResolvers } from './types.generated.js';

/**
 * The resolvers of all root fields. Each runs one statement, whatever the field; they differ only in what the
 * compiler knows of the answer, so that a root field of the SDL that is missing here does not compile.
 */
export function rootResolvers(planner: Planner): Required<QueryResolvers> {
  const resolve = (context: Context, info: GraphQLResolveInfo): Promise<Answer> => {
    const key = String(info.path.key);
    const readied = readiedFor(context);
    if (readied) return answerOf(readied, key, context);
    const { operation, fragments, variableValues: variables } = info;
    const request = { operation, fragments, variables, engine: context.graph.engine };
    return runIn(context, planner.ready(request, key, info.fieldNodes));
  };
  const single = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<Stored | null>;
  const required = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<Stored>;
  const list = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<readonly (Stored | null)[]>;
  const connection = (_: unknown, __: unknown, context: Context, info: GraphQLResolveInfo) =>
    resolve(context, info) as Promise<Connection>;
  return {
    node: single,
    nodes: list,
    country: single,
    actor: single,
    person: single,
    organization: single,
    conflict: single,
    negotiation: single,
    agreement: single,
    event: single,
    place: single,
    claim: single,
    article: single,
    relationship: single,
    entities: connection,
    actors: connection,
    people: connection,
    organizations: connection,
    countries: connection,
    conflicts: connection,
    negotiations: connection,
    agreements: connection,
    events: connection,
    places: connection,
    claims: connection,
    articles: connection,
    timeline: connection,
    unknowns: connection,
    disagreements: connection,
    changes: connection,
    neighborhood: required,
    paths: required,
    search: connection,
    stats: required,
  };
}
