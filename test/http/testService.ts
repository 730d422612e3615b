import type { ApolloServerPlugin } from '@apollo/server';
import { buildSchema, defaultFieldResolver } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Environment } from '../../src/settings/config.js';
import { readSettings } from '../../src/settings/config.js';
import { ExpectedError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import { createService } from '../../src/service/service.js';
import type { Service, ServiceParts } from '../../src/service/service.js';

/** A running service over a small schema of its own, with its log. */
export interface TestService {
  readonly service: Service;
  readonly url: string;
  readonly graph: { up: boolean };
  readonly log: readonly LogLine[];
  /** The field `slow`: the number of running ones, and the reasons for which others were ended. */
  readonly slow: Slow;
  /** Posts an operation; gives status, headers and the parsed answer. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(body: Body, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: GraphQLBody;
}

export interface GraphQLBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly requestId?: string };
  }[];
}

type Body = NonNullable<RequestInit['body']>;

export interface Slow {
  running: number;
  readonly ended: string[];
}

export type LogLine = Record<string, unknown>;

/** A password inside a defect; it must never reach a client. */
export const planted = 'bolt://neo4j:hunter2@db.internal:7687';

const schema = `
  type Query {
    hello(name: String! = "world"): String
    sum(numbers: [Int!]!): Int
    color(of: Color): Color
    person(id: ID!): Person
    slow(milliseconds: Int!): String
    fails(how: Failure!): String
    mustFail: String!
    broken: Color
  }
  type Mutation { change: Boolean }
  type Person { id: ID! name: String friends: [Person!]! fails: String }
  enum Color { RED GREEN BLUE }
  enum Failure { EXPECTED DEFECT CAUSED DOWN LATE MISSING FULL LARGE WORDLESS }
`;

/** Planning refuses between validation and execution, as a plugin. */
const planningFault: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ operationName }) {
      if (operationName === 'Forged')
        throw new ExpectedError('BAD_USER_INPUT', 'That cursor is no cursor of ours.');
      if (operationName === 'Costly') throw new ExpectedError('OPERATION_TOO_LARGE', 'That is too much.');
      if (operationName === 'Defect') throw new Error(planted);
    },
  }),
};

/**
 * Starts a service on a free port. Settings are given as the environment would.
 * @param faulty parts of the service that fail
 */
export async function startTestService(
  environment: Environment = {},
  faulty: Pick<ServiceParts, 'plugins' | 'shared'> = {},
): Promise<TestService> {
  const lines: LogLine[] = [];
  const log = pino(
    { level: 'debug', base: null },
    { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) },
  );
  const database = { up: true };
  const slow: Slow = { running: 0, ended: [] };
  const settings = readSettings({ PARLEY_PORT: '0', ...environment });
  const service = await createService({
    schema: stubSchema(slow),
    graph: stubGraph(database),
    settings,
    log,
    ...faulty,
    plugins: [planningFault, ...(faulty.plugins ?? [])],
  });
  const url = await service.listen();
  const get = (path: string, headers?: Record<string, string>) =>
    request(url + path, headers ? { headers } : {});
  const post = (body: Body, headers: Record<string, string> = {}) =>
    request(`${url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const ask: TestService['ask'] = (query, variables, headers) =>
    post(JSON.stringify({ query, variables }), headers);
  return { service, url, graph: database, log: lines, slow, ask, get, post };
}

export async function request(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? (JSON.parse(text) as GraphQLBody) : {},
  };
}

export function stubSchema(slow: Slow = { running: 0, ended: [] }): GraphQLSchema {
  const built = buildSchema(schema);
  const person = (id: string) => ({
    id,
    name: `Person ${id}`,
    friends: () => [person(`${id}1`), person(`${id}2`)],
  });
  const resolvers: Record<string, (args: never, context: { signal: AbortSignal }) => unknown> = {
    hello: ({ name }: { name: string }) => `Hello ${name}`,
    sum: ({ numbers }: { numbers: number[] }) => numbers.reduce((total, number) => total + number, 0),
    color: ({ of }: { of: string }) => of,
    person: ({ id }: { id: string }) => person(id),
    slow: ({ milliseconds }: { milliseconds: number }, { signal }) => sleep(milliseconds, signal, slow),
    fails: ({ how }: { how: string }) => fail(how),
    mustFail: () => fail('DOWN'),
    broken: () => planted,
  };
  for (const field of Object.values(built.getQueryType()?.getFields() ?? {})) {
    const resolve = resolvers[field.name];
    field.resolve = resolve
      ? (_source, args, context) => resolve(args as never, context as { signal: AbortSignal })
      : defaultFieldResolver;
  }
  const fails = built.getType('Person');
  if (fails && 'getFields' in fails && fails.getFields().fails) {
    Object.assign(fails.getFields().fails ?? {}, { resolve: () => fail('DEFECT') });
  }
  return built;
}

function sleep(milliseconds: number, signal: AbortSignal, slow: Slow): Promise<string> {
  slow.running += 1;
  return new Promise<string>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, 'awake');
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      const reason = signal.reason as Error;
      slow.ended.push(reason.message);
      reject(reason);
    });
  }).finally(() => (slow.running -= 1));
}

/** Repeats a check until it holds; fails after ten seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not come to hold: ${String(holds)}`);
}

function fail(how: string): never {
  switch (how) {
    case 'EXPECTED':
      throw new ExpectedError('BAD_USER_INPUT', 'That cursor is of another list.', {
        cause: new Error(planted),
      });
    case 'DOWN':
      throw new ExpectedError('DATABASE_UNAVAILABLE', 'The database does not answer.', {
        cause: new Error(planted),
      });
    case 'LATE':
      throw new ExpectedError('DEADLINE_EXCEEDED', 'The operation took too long.');
    case 'MISSING':
      throw new ExpectedError('NOT_FOUND', 'Nothing has that id.');
    case 'FULL':
      throw new ExpectedError('STORAGE_FULL', 'The disk is full.');
    case 'CAUSED':
      throw new Error('The database refused a statement.', { cause: new Error(planted) });
    case 'LARGE':
      throw new ExpectedError(
        'OPERATION_TOO_LARGE',
        'The operation asks for 200000 rows, and the limit is 100000.',
      );
    case 'WORDLESS':
      throw Object.defineProperty(new Error(), 'message', {
        get() {
          throw new Error(planted);
        },
      });
    default:
      throw new Error(`Could not connect to ${planted}`);
  }
}

/** A graph that only answers whether it is there, because the resolvers of this schema do not use it. */
function stubGraph(database: { up: boolean }): Graph {
  const unused = () => Promise.reject(new Error('This schema does not use the graph.'));
  return {
    engine: 'embedded',
    read: unused,
    write: unused,
    define: unused,
    explain: unused,
    ping: async () => {
      if (!database.up) throw new ExpectedError('DATABASE_UNAVAILABLE', `No answer from ${planted}`);
    },
    close: async () => {},
  };
}
