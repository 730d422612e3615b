import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { AskedOperation } from './answerOperation.js';
import type { Context } from './context.js';
import type { Data } from './executePrepared.js';

/**
 * Has operations of an Apollo Server answered here. The whole road is gone as soon as Apollo knows which operation is
 * meant, because what is thrown then becomes an error of the response; what a plugin throws later is a defect to Apollo.
 * Where no data comes of it graphql-js executes the operation.
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
