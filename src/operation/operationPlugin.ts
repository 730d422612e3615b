import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { AskedOperation } from './answerOperation.js';
import type { Context } from './context.js';
import type { Data } from './executePrepared.js';

/**
 * Makes the plugin that answers the operations of an Apollo Server here. It goes the whole road as soon as Apollo knows
 * the operation, because an error thrown then becomes an error of the response; an error that a plugin throws later is
 * a defect to Apollo. If there is no data, graphql-js executes the operation.
 */
export function operationPlugin(
  answerOperation: (asked: AskedOperation, context: Context) => Promise<Data | undefined>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let data: Data | undefined;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const variables = request.variables ?? {};
          data = await answerOperation({ document, operation, variables }, contextValue);
        },
        responseForOperation: async () => (data ? responseOf(data) : null),
      };
    },
  };
}

function responseOf(data: Data): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
}
