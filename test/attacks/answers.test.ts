import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { readSettings } from '../../src/settings/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { createApi } from '../../src/operation/createApi.js';
import { createService, type Service } from '../../src/service/service.js';
import { writeGraph } from '../differential/writeGraph.js';
import { request } from '../http/testService.js';
import { codeOfRefusal, repeat } from './attack.js';
import { denseGraph } from './denseGraph.js';

const settings = readSettings({
  PARLEY_PORT: '0',
  PARLEY_DEADLINE: '60000',
  PARLEY_MAX_ANSWER: '2000000',
  // Lifted, so that it is the bytes that refuse, and not the price.
  PARLEY_MAX_COST: '10000000',
});

let graph: Graph;
let service: Service;
let url: string;

beforeAll(async () => {
  graph = await openGraph({ kind: 'embedded', deadline: settings.deadline });
  await writeGraph(graph, denseGraph(1_000, 400));
  const log = pino({ level: 'silent' });
  const api = createApi({ engine: 'embedded', limits: settings });
  service = await createService({ ...api, graph, settings, log });
  url = await service.listen();
}, 60_000);
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const ask = (query: string) =>
  request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

const long = (at: number): string => `a${at}_`.padEnd(100, 'x');
const EVENTS = 'events(first: 100) { nodes { __typename id name status description } }';
const copies = repeat(49, (at) => `a${at}: nodes { id ${EVENTS} }`);
const ids = repeat(20, (at) => `"country/${at}"`);
const longIds = repeat(49, (at) => `${long(at)}: id`);
const names = repeat(49, (at) => `${long(at)}: name`);

/** Operations whose answers would have more than the 2 MB of this service; each is within all other limits but the price. */
const ATTACKS: [string, string][] = [
  ['49 aliases of one list', `{ countries(first: 20) { ${copies} } }`],
  [
    'long aliases of ids',
    `{ nodes(ids: [${ids}]) { ... on Country { events(first: 100) { nodes { ${longIds} } } } } }`,
  ],
  [
    'aliases beside a root that fails',
    `{ countries(first: 20) { ${copies} } neighborhood(id: "person/nobody") { nodes { distance } } }`,
  ],
  [
    'aliases beside a name that is the prototype',
    `{ countries(first: 20) { ${copies} } __proto__: __typename }`,
  ],
  ['long aliases of the schema', `{ __schema { types { fields { args { ${names} } } } } }`],
  [
    'the schema by a variable',
    `query($all: Boolean = true) { __schema { types { fields(includeDeprecated: $all) { args { ${names} } } } } }`,
  ],
  [
    'the schema beside answers',
    `{ stats { claims { totalCount } } __schema { types { fields { args { ${names} } } } } }`,
  ],
];

test('the limit is 10 MB by default', () => expect(readSettings({}).maxAnswer).toBe(10_000_000));

describe('an answer of more bytes than the limit', () => {
  test.each(ATTACKS)('is refused whole: %s', async (_, query) => {
    const answer = await ask(query);
    expect(codeOfRefusal(answer)).toBe('OPERATION_TOO_LARGE');
    expect(answer.status).toBe(400);
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.body.errors?.[0]?.message).toBe(
      'The answer would have more than 2000000 bytes, the limit. Ask for smaller pages, fewer fields or fewer aliases; ' +
        'the operator of this service can raise PARLEY_MAX_ANSWER.',
    );
  });

  test('is no answer of less', async () => {
    const nodes = repeat(14, (at) => `a${at}: nodes { id ${EVENTS} }`);
    const answer = await ask(`{ countries(first: 20) { ${nodes} } }`);
    expect(answer.status).toBe(200);
    expect(Buffer.byteLength(answer.text)).toBeGreaterThan(1_500_000);
  });
});
