import { z } from 'zod';

/** One environment variable: its name, its purpose and its valid values. */
export interface Setting<T> {
  readonly variable: string;
  /** One sentence for the table in docs/settings.md and for `parley --help`. */
  readonly description: string;
  /** The valid values, in words that complete "expected …". */
  readonly expected: string;
  /** The default as a person reads it; absent if there is none. */
  readonly shownDefault?: string;
  /** A secret's value never appears in a message. */
  readonly secret?: boolean;
  /** Takes the variable's text, or undefined if it is unset or empty, and gives the typed value. */
  readonly schema: z.ZodType<T, string | undefined>;
}

/** The most bytes of an answer, and of plans and documents kept for operations, unless a setting says otherwise. */
export const ANSWER_SIZE = 10_000_000;
export const CACHE_SIZE = 64_000_000;

const text = z.string().trim().min(1);
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const logFormats = ['auto', 'text', 'json'] as const;

/** Every setting of the service. The table in docs/settings.md and the validation both come from this list. */
export const settingList = {
  host: withDefault('PARLEY_HOST', '127.0.0.1', text, {
    description: 'Address to listen on; `0.0.0.0` inside a container.',
    expected: 'an address or host name, such as 127.0.0.1',
  }),
  port: wholeNumber('PARLEY_PORT', 4000, 0, 65_535, 'Port to listen on; 0 picks a free one.'),
  dataDirectory: withDefault('PARLEY_DATA', './data', text, {
    description: 'Directory of the embedded graph; unused with `NEO4J_URI`.',
    expected: 'a directory',
  }),
  neo4jUri: optional('NEO4J_URI', z.string().refine(isNeo4jUri), {
    description: 'Neo4j, cluster or Aura to use instead of the embedded graph.',
    expected:
      'an address such as neo4j://localhost:7687, with neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc before ' +
      '"://" and without a name or password in it',
  }),
  neo4jUsername: withDefault('NEO4J_USERNAME', 'neo4j', text, {
    description: 'Name to sign in to Neo4j with.',
    expected: 'a name',
  }),
  neo4jPassword: optional('NEO4J_PASSWORD', z.string().min(1), {
    description: 'Password to sign in to Neo4j with; needed with `NEO4J_URI`.',
    expected: 'the password of NEO4J_USERNAME, because NEO4J_URI is set',
    secret: true,
  }),
  neo4jDatabase: optional('NEO4J_DATABASE', text, {
    description: "Database within Neo4j; the user's home database where unset.",
    expected: 'the name of a database',
  }),
  neo4jConnectTimeout: wholeNumber(
    'PARLEY_CONNECT_TIMEOUT',
    1_000,
    100,
    60_000,
    'Milliseconds that making a connection to Neo4j may take; more for one far away.',
  ),
  neo4jAcquireTimeout: wholeNumber(
    'PARLEY_ACQUIRE_TIMEOUT',
    2_000,
    100,
    120_000,
    'Milliseconds a read may wait for a connection to Neo4j, new or used.',
  ),
  neo4jJoinWindow: wholeNumber(
    'PARLEY_JOIN_WINDOW',
    100,
    0,
    10_000,
    'Milliseconds by which an answer may miss a write of another process to Neo4j, because equal reads are joined.',
  ),
  article: optional('PARLEY_ARTICLE', text, {
    description: "File with the article's text: citations are then checked and the text is served.",
    expected: 'a file',
  }),
  mostQuoted: wholeNumber(
    'PARLEY_MAX_QUOTED',
    50,
    0,
    100,
    'Percent of an article that its quotes may hold together before `parley check` warns.',
  ),
  introspection: onOff('PARLEY_INTROSPECTION', true, 'Whether clients may read the schema.'),
  ide: onOff('PARLEY_IDE', true, 'Whether `/`, `/graphql` and `/graphiql` show pages to a browser.'),
  suggestions: {
    ...onOff('PARLEY_SUGGESTIONS', undefined, 'Whether errors offer near names ("Did you mean …").'),
    shownDefault: '`on`, but `off` where `NODE_ENV` is `production`',
  },
  corsOrigins: {
    variable: 'PARLEY_CORS_ORIGINS',
    description: 'Web origins whose pages may call `/graphql`, separated by commas; `*` for all.',
    expected: 'origins such as https://example.org, separated by commas, or *',
    shownDefault: 'none',
    schema: z
      .string()
      .optional()
      .transform(splitList)
      .pipe(z.array(z.string().refine(isOrigin))),
  } satisfies Setting<string[]>,
  hosts: {
    variable: 'PARLEY_HOSTS',
    description: 'Host names for which the service answers, separated by commas; `*` for all.',
    expected: 'host names or addresses such as graph.example.org, without ports, separated by commas, or *',
    shownDefault: 'loopback names and `PARLEY_HOST`',
    schema: z
      .string()
      .optional()
      .transform((value) => splitList(value).map((host) => host.toLowerCase()))
      .pipe(z.array(z.string().refine(isHost))),
  } satisfies Setting<string[]>,
  maxTokens: wholeNumber('PARLEY_MAX_TOKENS', 2_000, 1, 100_000, 'Most tokens in an operation.'),
  maxDepth: wholeNumber('PARLEY_MAX_DEPTH', 20, 1, 100, 'Most levels of fields in an operation.'),
  maxFields: wholeNumber('PARLEY_MAX_FIELDS', 1_000, 1, 100_000, 'Most fields once fragments are expanded.'),
  maxAliases: wholeNumber('PARLEY_MAX_ALIASES', 50, 0, 100_000, 'Most aliases once fragments are expanded.'),
  maxRootFields: wholeNumber('PARLEY_MAX_ROOT_FIELDS', 20, 1, 1_000, 'Most root fields in an operation.'),
  maxCost: wholeNumber(
    'PARLEY_MAX_COST',
    100_000,
    1,
    1_000_000_000,
    'Most an operation may cost: 10 for each object of the answer, 1 for each row read.',
  ),
  maxAnswer: wholeNumber('PARLEY_MAX_ANSWER', ANSWER_SIZE, 1_000, 1_000_000_000, 'Most bytes of an answer.'),
  cacheSize: wholeNumber(
    'PARLEY_CACHE_SIZE',
    CACHE_SIZE,
    1_000_000,
    100_000_000_000,
    'Most bytes of memory for remembered operations.',
  ),
  deadline: wholeNumber('PARLEY_DEADLINE', 10_000, 100, 600_000, 'Milliseconds an operation may take.'),
  logLevel: oneOf('PARLEY_LOG_LEVEL', 'info', logLevels, 'How much is logged.'),
  logFormat: oneOf('PARLEY_LOG_FORMAT', 'auto', logFormats, '`auto` is text on a terminal, JSON elsewhere.'),
};

type Described = Pick<Setting<unknown>, 'description' | 'expected' | 'secret'>;

function withDefault<T>(
  variable: string,
  fallback: T & string,
  schema: z.ZodType<T, string>,
  words: Described,
) {
  const optionalSchema = z.string().default(fallback).pipe(schema);
  return { variable, ...words, shownDefault: `\`${fallback}\``, schema: optionalSchema } satisfies Setting<T>;
}

function optional<T>(variable: string, schema: z.ZodType<T, string>, words: Described) {
  return { variable, ...words, schema: schema.optional() } satisfies Setting<T | undefined>;
}

function wholeNumber(variable: string, fallback: number, low: number, high: number, description: string) {
  const number = z
    .string()
    .default(String(fallback))
    .pipe(
      z
        .string()
        .regex(/^\d{1,12}$/)
        .transform(Number),
    );
  return {
    variable,
    description,
    expected: `a whole number from ${low} to ${high}`,
    shownDefault: `\`${fallback}\``,
    schema: number.pipe(z.number().min(low).max(high)),
  } satisfies Setting<number>;
}

function oneOf<const T extends string>(
  variable: string,
  fallback: T,
  values: readonly T[],
  description: string,
) {
  return {
    variable,
    description,
    expected: `one of ${values.join(', ')}`,
    shownDefault: `\`${fallback}\``,
    schema: z.string().default(fallback).pipe(z.enum(values)),
  };
}

/**
 * Makes a setting that is on or off. Without a fallback, the value of an unset variable is undefined, and config.ts
 * decides.
 */
function onOff<T extends boolean | undefined>(variable: string, fallback: T, description: string) {
  return {
    variable,
    description,
    expected: 'on or off',
    shownDefault: fallback === false ? '`off`' : '`on`',
    schema: z
      .enum(['on', 'off'])
      .optional()
      .transform((value) => (value === undefined ? fallback : value === 'on')),
  };
}

function splitList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isOrigin(value: string): boolean {
  return value === '*' || (URL.canParse(value) && new URL(value).origin === value);
}

/** Tells whether a text is a host as in a URL: an IPv6 address is in brackets. */
function isHost(value: string): boolean {
  return value === '*' || (URL.canParse(`http://${value}`) && new URL(`http://${value}`).hostname === value);
}

/**
 * Tells whether a text is an address of a Neo4j without credentials. Credentials in an address would appear in logs and
 * process lists; they have variables of their own.
 */
function isNeo4jUri(value: string): boolean {
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
