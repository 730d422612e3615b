import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';

/** A page that a client shows: an operation with the values of its variables. */
export interface Page {
  readonly text: string;
  readonly variables?: { readonly [name: string]: string };
}

/** The API in this process: clients send it their documents, and it answers from the graph. */
export interface Server {
  /** The schema as clients know it. */
  readonly schema: GraphQLSchema;
  answer(text: string, variables: object | null | undefined): Promise<ExecutionResult>;
}

export function serverOf(schema: GraphQLSchema, graph: Graph): Server {
  return {
    schema,
    async answer(text, variables) {
      const document = parse(text, { noLocation: true });
      const variableValues = { ...variables };
      const result = await execute({ schema, document, variableValues, contextValue: { graph } });
      // Copies the answer, as the network would: plain objects that no other code holds.
      return JSON.parse(JSON.stringify(result)) as ExecutionResult;
    },
  };
}

/**
 * A client with a normalized cache: it asks the server for the data that the cache lacks, and shows the cache's data.
 */
export interface Client {
  show(page: Page): Promise<unknown>;
}

/** The server's own answer for a page. */
export async function saidOf(server: Server, { text, variables }: Page): Promise<unknown> {
  const { data, errors } = await server.answer(text, variables);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** The data without the names of types, which some clients ask for by themselves. */
export function withoutTypenames(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    key === '__typename' ? undefined : value,
  );
}
