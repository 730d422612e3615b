import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { answerDirectly } from './answerDirectly.js';
import { checkCost } from './checkCost.js';
import { keepReady } from './readied.js';
import { plannerOf } from './schema.js';

/**
 * Plans every root field of an operation before any of them runs, so that what would cost too much together is refused
 * before the graph does any work, and a field that is asked wrongly without a statement. Then answers the operation.
 * @param maximumCost how many objects an operation may ask for (see `priceOf`)
 */
export function planningPlugin<Context extends { readonly graph: Graph }>(
  maximumCost: number,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        refuseUnlessQuery(operation);
        const variables = coerce(schema, operation, request.variables ?? {});
        if (!variables) return;
        const { engine } = contextValue.graph;
        const asked = { operation, fragments: fragmentsOf(document), variables, engine };
        const fields = plannerOf(schema).readyAll(asked);
        checkCost(fields.ready, maximumCost);
        keepReady(contextValue, asked, fields);
      },
      async responseForOperation({ schema, contextValue }) {
        const data = await answerDirectly(schema, contextValue);
        return data
          ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
          : null;
      },
    }),
  };
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
