import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';

/** Apollo Server as all contenders get it: without what wraps resolvers or looks for a cloud. */
export async function startApollo<Context extends BaseContext>(
  schema: GraphQLSchema,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
  await server.start();
  return server;
}

/** The data of one operation, run through Apollo's whole pipeline but HTTP. */
export async function execute<Context extends BaseContext>(
  server: ApolloServer<Context>,
  query: string,
  variables: { readonly [name: string]: unknown },
  contextValue: Context,
): Promise<unknown> {
  const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer came in parts.');
  const { data, errors } = body.singleResult;
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
