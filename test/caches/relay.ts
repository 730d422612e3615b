import relay from 'relay-runtime';
import { relayRequest } from './relayRequest.js';
import type { Client, Server } from './server.js';

const { createOperationDescriptor, Environment, fetchQuery, Network, RecordSource, Store } = relay;

/**
 * Relay's runtime and store. Its compiler is a program of its own, so `relayRequest` makes the compiler's output
 * instead.
 */
export function relayClient(server: Server): Client {
  const network = Network.create(async ({ text }, variables) => {
    const { data, errors } = await server.answer(text!, variables);
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return { data: data as never };
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  return {
    async show(page) {
      const request = relayRequest(server.schema, page.text);
      const descriptor = createOperationDescriptor(request, { ...page.variables });
      // Relay drops data that no page on the screen retains.
      environment.retain(descriptor);
      if (environment.check(descriptor).status !== 'available')
        await fetchQuery(environment, request, { ...page.variables }).toPromise();
      const { data, isMissingData } = environment.lookup(descriptor.fragment);
      if (isMissingData) throw new Error(`Relay's store lacks a part of ${page.text}`);
      return data;
    },
  };
}
