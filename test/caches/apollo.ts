import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { isAbstractType, print, type GraphQLSchema } from 'graphql';
import type { Client, Server } from './server.js';

/** Apollo Client with its default cache, which is given only the types of interfaces and unions. */
export function apolloClient(server: Server): Client {
  const link = new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        server.answer(print(query), variables).then(
          (result) => {
            observer.next(result as ApolloLink.Result);
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
  const cache = new InMemoryCache({ possibleTypes: possibleTypes(server.schema) });
  const client = new ApolloClient({ link, cache });
  return {
    async show({ text, variables }) {
      const query = gql(text);
      await client.query({ query, variables: { ...variables }, fetchPolicy: 'cache-first' });
      return client.readQuery({ query, variables: { ...variables } });
    },
  };
}

function possibleTypes(schema: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}
