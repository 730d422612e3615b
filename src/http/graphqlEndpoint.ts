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

/** What the endpoint is made of. */
export interface EndpointParts extends Omit<ContextParts, 'deadline'> {
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  readonly log: Log;
  /** Remembers documents, and what the schema makes of them; one of its own where absent. */
  readonly cache?: Cache;
  /** What the schema wants done with each operation before it runs. */
  readonly plugins?: readonly ApolloServerPlugin<ServiceContext>[];
}

export interface Endpoint {
  /** In turn: a router would look for a path that matches at each of them. */
  readonly handlers: readonly RequestHandler[];
  stop(): Promise<void>;
}

/** GraphQL over HTTP for one route: CORS, body, limits, then Apollo Server. */
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
 * Introspection, stack traces and the landing page are set here, since Apollo would take them from NODE_ENV. Its
 * cache hints, which wrap every resolver, and its reports to a cloud are left out.
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

/** Refuses what is too large before Apollo validates it. Texts that passed are remembered, so that it costs once. */
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

/** The operation's text, if there is one. What else is wrong with a request is for Apollo to say. */
function sourceOf(request: Request): string | undefined {
  const body: unknown = request.method === 'POST' ? request.body : request.query;
  const source = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof source === 'string' ? source : undefined;
}

/** The variables, which in a GET are JSON; what is no JSON is for Apollo to refuse. */
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
