import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput, ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { rootFields } from '../plan/request/rootFields.js';
import { NOTHING } from '../plan/cost/statistics.js';
import { ANSWER_SIZE } from '../settings/settings.js';
import { answerDirectly } from './answerDirectly.js';
import { checkCost } from './checkCost.js';
import { keepReady } from './readied.js';
import { modelOf, plannerOf } from './schema.js';
import { statisticsOf } from './statistics.js';

/**
 * Plans every root field of an operation before any of them runs, so that what would cost too much together is refused
 * before the graph does any work, and a field that is asked wrongly without a statement. Then answers the operation.
 * @param maximumCost what an operation may cost (see `checkCost`)
 * @param maximumBytes how many bytes an answer may have
 * @param readStatistics reads how much a graph holds, by which operations are priced
 */
export function planningPlugin<Context extends { readonly graph: Graph }>(
  maximumCost: number,
  maximumBytes = ANSWER_SIZE,
  readStatistics: typeof statisticsOf = statisticsOf,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        refuseUnlessQuery(operation);
        const variables = coerce(schema, operation, request.variables ?? {});
        if (!variables) return;
        const { engine } = contextValue.graph;
        const root = { operation, fragments: fragmentsOf(document), variables, engine };
        const selected = rootFields(root, operation);
        // What is asked of the schema alone is answered without the graph, whatever state that is in.
        const statistics =
          selected.size > 0 ? await readStatistics(contextValue.graph, modelOf(schema)) : NOTHING;
        const asked = { ...root, statistics };
        const fields = plannerOf(schema).readyAll(asked, selected);
        checkCost(fields.ready, maximumCost);
        keepReady(contextValue, asked, fields);
      },
      async responseForOperation({ schema, contextValue }) {
        try {
          const data = await answerDirectly(schema, contextValue, maximumBytes);
          return data ? respond({ data }) : null;
        } catch (error) {
          return refuse(error);
        }
      },
    }),
  };
}

function respond(singleResult: FormattedExecutionResult, status?: number): GraphQLResponse {
  const http = { headers: new HeaderMap(), ...(status !== undefined && { status }) };
  return { http, body: { kind: 'single', singleResult } };
}

/** Apollo answers 500 to whatever is thrown here, so what a client can mend is an answer of its own. */
function refuse(error: unknown): GraphQLResponse {
  const code =
    error instanceof ExpectedError
      ? error.code
      : error instanceof GraphQLError
        ? 'BAD_USER_INPUT'
        : undefined;
  if (code === undefined) throw error;
  return respond({ errors: [{ message: (error as Error).message, extensions: { code } }] }, 400);
}

/** Validation lets a mutation pass where the schema has none at all: it has no type to look its fields up in. */
function refuseUnlessQuery({ operation }: OperationDefinitionNode): void {
  if (operation === OperationTypeNode.QUERY) return;
  throw badInput(`This service has no ${operation}s: it answers operations of the kind \`query\` only.`);
}

/** Coerced variables, or nothing where they are wrong: then execution says so, in GraphQL's own words. */
function coerce(
  schema: Parameters<typeof getVariableValues>[0],
  operation: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
) {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 }).coerced;
}

const fragments = new WeakMap<DocumentNode, { readonly [name: string]: FragmentDefinitionNode }>();

function fragmentsOf(document: DocumentNode) {
  const known = fragments.get(document);
  if (known) return known;
  const found = document.definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
  );
  const made = Object.fromEntries(found);
  fragments.set(document, made);
  return made;
}
