import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { examples } from './examples.js';

/**
 * Serves Apollo Sandbox within a page of our own origin, so that it needs neither CORS nor the browser's permission to
 * reach a local address. Opens on the first example; reports nothing about its use.
 */
export function sandboxPage(): ApolloServerPlugin {
  return ApolloServerPluginLandingPageLocalDefault({
    document: examples[0].operation,
    includeCookies: false,
    embed: { runTelemetry: false, endpointIsEditable: false, initialState: { pollForSchemaUpdates: false } },
  });
}
