import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { readSettings } from '../../src/settings/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { createApi } from '../../src/operation/createApi.js';
import { statisticsOf } from '../../src/operation/statistics.js';
import { createService, type Service } from '../../src/service/service.js';
import { writeGraph } from '../differential/writeGraph.js';
import { nest } from './attack.js';
import { denseGraph } from './denseGraph.js';

const settings = readSettings({ PARLEY_PORT: '0' });
const EVENTS = 1_000;

let graph: Graph;
let service: Service;
let url: string;
let reads = 0;

beforeAll(async () => {
  graph = await openGraph({ kind: 'embedded' });
  await writeGraph(graph, denseGraph(EVENTS, 400));
  const counted: Graph = {
    ...graph,
    read: (statement, options) => {
      reads += 1;
      return graph.read(statement, options);
    },
  };
  // What the graph holds is read now and then, whatever is asked; counted here is what an operation reads.
  const readStatistics: typeof statisticsOf = (_, model) => statisticsOf(graph, model);
  const limits = { maxCost: settings.maxCost };
  const api = createApi({ engine: 'embedded', limits, readStatistics });
  const log = pino({ level: 'silent' });
  service = await createService({ ...api, graph: counted, settings, log });
  url = await service.listen();
}, 60_000);
afterAll(async () => {
  await service.stop();
  await graph.close();
});

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
  readonly data: unknown;
  readonly milliseconds: number;
  readonly bytes: number;
}

async function post(body: string): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code,
    message: errors?.[0]?.message ?? '',
    data,
    milliseconds: performance.now() - started,
    bytes: Buffer.byteLength(text),
  };
}

const ask = (query: string, variables: object = {}): Promise<Answer> =>
  post(JSON.stringify({ query, variables }));

/** Refused before anything ran, in few words, and soon: a second is twenty times what it takes on a quiet machine. */
async function refused(code: string, answer: () => Promise<Answer>): Promise<string> {
  const before = reads;
  const given = await answer();
  expect({ code: given.code, status: given.status, reads: reads - before }).toEqual({
    code,
    status: 400,
    reads: 0,
  });
  expect(given.bytes).toBeLessThanOrEqual(2_048);
  expect(given.milliseconds).toBeLessThan(1_000);
  return given.message;
}

/** Countries, their events, their participants, their events, … down to so many levels of pages. */
function pages(levels: number, page: string): string {
  const level = (left: number): string =>
    left === 0
      ? '{ totalCount }'
      : left % 2 === 0
        ? `{ nodes { participants${page} ${level(left - 1)} } }`
        : `{ nodes { ... on Actor { events${page} ${level(left - 1)} } } }`;
  return `{ countries${page} ${level(levels % 2 === 0 ? levels - 1 : levels)} }`;
}

describe('page sizes', () => {
  test.each([-1, 101, 2 ** 31 - 1, -(2 ** 31)])(
    '%d is refused, as a literal and as a variable',
    async (size) => {
      for (const name of ['first', 'last']) {
        const message = await refused('BAD_USER_INPUT', () =>
          ask(`{ countries(${name}: ${size}) { totalCount nodes { id } } }`),
        );
        expect(message).toContain(`\`${name}\` is ${size}: it takes a number from 0 to 100.`);
        await refused('BAD_USER_INPUT', () =>
          ask(`query($n: Int) { countries(${name}: $n) { nodes { id } } }`, { n: size }),
        );
      }
      await refused('BAD_USER_INPUT', () =>
        ask(`{ country(code: "IR") { evidence(first: ${size}) { id } } }`),
      );
    },
  );

  test('2^31 is no Int', async () => {
    await refused('GRAPHQL_VALIDATION_FAILED', () => ask(`{ countries(first: ${2 ** 31}) { totalCount } }`));
  });

  test('0 gives no rows, and the count still', async () => {
    expect((await ask('{ countries(first: 0) { totalCount nodes { id } } }')).data).toEqual({
      countries: { totalCount: 20, nodes: [] },
    });
  });

  test('100 gives a hundred rows', async () => {
    const { data } = await ask('{ events(first: 100) { nodes { id } } }');
    expect((data as { events: { nodes: unknown[] } }).events.nodes).toHaveLength(100);
  });
});

describe('cost', () => {
  test.each([5, 6, 7])(
    'a query of %d levels without any page size is refused before it runs',
    async (levels) => {
      const message = await refused('OPERATION_TOO_LARGE', () => ask(pages(levels, '')));
      expect(message).toMatch(
        /^The operation may cost \d+, and \d+ is the limit .* The dearest part is `countries\.nodes\.\S+`, with \d+\./,
      );
    },
  );

  test('a query of 3 levels of a hundred rows is refused before it runs', async () => {
    await refused('OPERATION_TOO_LARGE', () => ask(pages(3, '(first: 100)')));
  });

  test('is added up over root fields', async () => {
    const fields = Array.from(
      { length: 20 },
      (_, index) => `a${index}: countries(first: 20) { nodes { events(first: 60) { nodes { id } } } }`,
    );
    await refused('OPERATION_TOO_LARGE', () => ask(`{ ${fields.join(' ')} }`));
  });

  test('stays bounded on a fragment that each level spreads', async () => {
    const fragment = 'fragment F on Actor { events { nodes { participants { nodes { id } } } } }';
    await refused('OPERATION_TOO_LARGE', () =>
      ask(
        `{ countries { nodes { events { nodes { participants { nodes { ...F } } } } ...F } } } ${fragment}`,
      ),
    );
  });

  test('of a small query lets it run', async () => {
    const before = reads;
    const { data } = await ask(pages(3, '(first: 2)'));
    expect(data).toHaveProperty('countries');
    expect(reads - before).toBe(1);
  });
});

describe('long lists and filters', () => {
  test('10,000 ids are refused', async () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `event/${index}`);
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await refused('OPERATION_TOO_LARGE', () => ask(query, { ids }))).toContain('10000 values');
    expect(await refused('BAD_USER_INPUT', () => ask(query, { ids: ids.slice(0, 2_000) }))).toContain(
      '100 at most',
    );
  });

  test('a condition on 30,000 values is refused', async () => {
    const query = 'query($w: EventFilter) { events(where: $w) { totalCount } }';
    const w = (values: number) => ({ w: { name: { in: Array(values).fill('x') } } });
    expect(await refused('OPERATION_TOO_LARGE', () => ask(query, w(30_000)))).toContain('30000 values');
    expect(await refused('BAD_USER_INPUT', () => ask(query, w(1_001)))).toContain('1000 at most');
  });

  test('100,000 values do not fit into a body', async () => {
    const where = { name: { in: Array.from({ length: 100_000 }, () => 'x') } };
    expect(
      (await ask('query($w: EventFilter) { events(where: $w) { totalCount } }', { w: where })).status,
    ).toBe(413);
  });

  test.each([200, 900, 5_000])('%d branches of OR are refused', async (branches) => {
    const where = { OR: Array.from({ length: branches }, () => ({ name: { eq: 'x' } })) };
    await refused('OPERATION_TOO_LARGE', () =>
      ask('query($w: EventFilter) { events(where: $w) { totalCount } }', { w: where }),
    );
  });

  test.each([25, 60, 1_000, 5_000, 9_000, 20_000])(
    'a filter nested %d deep in variables is refused',
    async (levels) => {
      const nested = nest(levels, '{"NOT":', '{}', '}');
      const query = 'query($w: EventFilter) { events(where: $w) { totalCount } }';
      await refused('OPERATION_TOO_LARGE', () =>
        post(`{"query":${JSON.stringify(query)},"variables":{"w":${nested}}}`),
      );
    },
  );

  test('a list nested 100,000 deep in variables is refused', async () => {
    const query = 'query($w: EventFilter) { events(where: $w) { totalCount } }';
    await refused('OPERATION_TOO_LARGE', () =>
      post(`{"query":${JSON.stringify(query)},"variables":{"w":${nest(100_000, '[', '', ']')}}}`),
    );
  });

  test('a filter nested 300 deep in the text is refused', async () => {
    await refused('OPERATION_TOO_LARGE', () =>
      ask(`{ events(where: ${nest(300, '{ NOT: ', '{}', ' }')}) { totalCount } }`),
    );
  });

  test('variables nested deep in a GET are refused as well', async () => {
    const query = encodeURIComponent('query($w: EventFilter) { events(where: $w) { totalCount } }');
    const variables = encodeURIComponent(`{"w":${nest(200, '{"NOT":', '{}', '}')}}`);
    const response = await fetch(`${url}/graphql?query=${query}&variables=${variables}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toBe('OPERATION_TOO_LARGE');
  });
});

test('the same heavy query fifty times at once is answered fifty times, or refused with a code, and then all is well', async () => {
  const heavy = pages(3, '(first: 9)');
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(heavy)));
  const kinds = answers.map(({ status, code }) => `${status} ${code ?? 'answered'}`);
  for (const kind of kinds)
    expect(['200 answered', '504 DEADLINE_EXCEEDED', '503 DATABASE_UNAVAILABLE']).toContain(kind);
  expect(kinds).toContain('200 answered');
  expect((await ask('{ countries(first: 0) { totalCount } }')).data).toEqual({
    countries: { totalCount: 20 },
  });
}, 120_000);
