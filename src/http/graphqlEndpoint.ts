import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import type { Request, RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { createCache, WEIGHTS } from '../memory/cache.js';
import type { Cache } from '../memory/cache.js';
import type { Settings } from '../settings/config.js';
import { hintedMessage, withoutSuggestion } from '../hints/hintedMessage.js';
import { checkLimits } from '../limits/limits.js';
import { checkValues } from '../limits/values.js';
import type { ValueCounts } from '../limits/values.js';
import { checkVariables } from '../limits/variables.js';
import type { Log } from '../log.js';
import { sandboxPage } from '../web/sandboxPage.js';
import { answerPlugin } from './answerPlugin.js';
import { createContext } from './context.js';
import type { ContextParts, ServiceContext } from './context.js';
import { documentStore } from './documentStore.js';
import { apolloRefusals } from './apolloRefusals.js';
import { maskedErrors } from './maskedErrors.js';
import type { MaskedErrors } from './maskedErrors.js';
import { publicError } from './publicError.js';
import { readBody } from './readBody.js';

/** The parts of the endpoint. */
export interface EndpointParts extends Omit<ContextParts, 'deadline'> {
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  readonly log: Log;
  /** Keeps documents, and the plans and responses made from them; by default a cache of its own. */
  readonly cache?: Cache;
  /** The schema's plugins, which run before each operation. */
  readonly plugins?: readonly ApolloServerPlugin<ServiceContext>[];
}

export interface Endpoint {
  /** The handlers in order. They are not a router, because a router would match a path at each of them. */
  readonly handlers: readonly RequestHandler[];
  stop(): Promise<void>;
}

/** Makes GraphQL over HTTP for one route: CORS, body, limits, then Apollo Server. */
export async function createEndpoint(parts: EndpointParts): Promise<Endpoint> {
  const { settings } = parts;
  const cache = parts.cache ?? createCache(settings.cacheSize);
  const masked = maskedErrors(parts.log);
  const server = await startServer(parts, cache, masked);
  const context = { ...parts, deadline: settings.deadline };
  const handlers = [
    ...(settings.corsOrigins.length > 0 ? [crossOrigin(settings.corsOrigins)] : []),
    neverStored,
    readBody,
    withinLimits(settings, cache),
    apolloRefusals(masked),
    expressMiddleware(server, { context: async ({ res }) => createContext(res, context) }),
  ];
  return { handlers, stop: () => server.stop() };
}

/**
 * Starts Apollo Server. Introspection, stack traces and the landing page are set here, because Apollo would take them
 * from NODE_ENV. Its cache hints, which wrap every resolver, and its reports to a cloud are left out.
 */
async function startServer(
  parts: EndpointParts,
  cache: Cache,
  masked: MaskedErrors,
): Promise<ApolloServer<ServiceContext>> {
  const { schema, settings, log, plugins = [] } = parts;
  const { suggestions, ide, introspection, maxTokens } = settings;
  const inWords = suggestions ? (message: string) => hintedMessage(schema, message) : withoutSuggestion;
  const server = new ApolloServer<ServiceContext>({
    schema,
    introspection,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: documentStore(cache),
    parseOptions: { maxLexicalTokens: maxTokens },
    validationOptions: { maxErrors: 5, hideSuggestions: !suggestions },
    executionOptions: { maxCoercionErrors: 5 },
    formatError: (formatted, error) => masked.mask(publicError(formatted, error, inWords), error),
    logger: log,
    plugins: [
      answerPlugin(masked),
      ide ? sandboxPage() : ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
  await server.start();
  return server;
}

function crossOrigin(origins: readonly string[]): RequestHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  });
}

const neverStored: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/**
 * Refuses operations that are too large before Apollo validates them. Accepted texts are kept, so that each is checked
 * once.
 */
function withinLimits(settings: Settings, cache: Cache): RequestHandler {
  const valuesOf = (source: string): ValueCounts => {
    const key = `text ${source}`;
    const known = cache.get(key);
    if (known) return known as ValueCounts;
    const values = checkLimits(source, settings);
    cache.set(key, values, WEIGHTS.text * key.length);
    return values;
  };
  return (request, _response, next) => {
    const variables = variablesOf(request);
    checkVariables(variables);
    const source = sourceOf(request);
    if (source !== undefined) checkValues(valuesOf(source), variables);
    next();
  };
}

/** Returns the operation's text, if there is one. Apollo reports all other problems of a request. */
function sourceOf(request: Request): string | undefined {
  const body: unknown = request.method === 'POST' ? request.body : request.query;
  const source = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof source === 'string' ? source : undefined;
}

/** Returns the variables. In a GET they are JSON; Apollo refuses a text that is not JSON. */
function variablesOf(request: Request): unknown {
  const body: unknown = request.method === 'POST' ? request.body : request.query;
  const variables =
    typeof body === 'object' && body !== null && 'variables' in body ? body.variables : undefined;
  if (typeof variables !== 'string') return variables;
  try {
    return JSON.parse(variables);
  } catch {
    return undefined;
  }
}
