import { afterEach, expect, test } from '@jest/globals';
import type { ApolloServerPlugin } from '@apollo/server';
import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { refuseErrors } from '../../src/http/refuse.js';
import { openRecord } from '../../src/http/requestRecord.js';
import type { ServiceContext } from '../../src/http/context.js';
import { planted, startTestService } from './testService.js';
import type { LogLine, TestService } from './testService.js';

type Plugin = ApolloServerPlugin<ServiceContext>;
type Faulty = NonNullable<Parameters<typeof startTestService>[1]>;

const ID = 'defect-4711';
const problem = (): never => {
  throw new Error(planted);
};
const plugin = (broken: Plugin): Faulty => ({ plugins: [broken] });

let running: TestService | undefined;
afterEach(async () => {
  await running?.service.stop();
  running = undefined;
});

/** Every place around an operation where something of ours can fail, and an operation that gets there. */
const FAULTS: readonly (readonly [where: string, faulty: Faulty, query?: string])[] = [
  [
    'making the context',
    {
      shared: {
        get article() {
          return problem();
        },
      },
    },
  ],
  ['the start of a request', plugin({ requestDidStart: async () => problem() })],
  ['parsing', plugin({ requestDidStart: async () => ({ parsingDidStart: async () => problem() }) })],
  ['planning', {}, 'query Defect { hello }'],
  ['execution', plugin({ requestDidStart: async () => ({ executionDidStart: async () => problem() }) })],
  ['a resolver', {}, '{ fails(how: DEFECT) }'],
  ['an error that cannot be read', {}, '{ fails(how: WORDLESS) }'],
  [
    'telling of an error',
    plugin({ requestDidStart: async () => ({ didEncounterErrors: async () => problem() }) }),
    '{ mustFail }',
  ],
  [
    'finishing the answer',
    plugin({ requestDidStart: async () => ({ willSendResponse: async () => problem() }) }),
  ],
  [
    'finishing an answer that is a refusal',
    plugin({ requestDidStart: async () => ({ willSendResponse: async () => problem() }) }),
    '{ nothing }',
  ],
  [
    'writing the answer',
    plugin({
      requestDidStart: async () => ({
        async willSendResponse({ response }) {
          if (response.body.kind === 'single') response.body.singleResult.extensions = { toJSON: problem };
        },
      }),
    }),
  ],
];

test.each(FAULTS)(
  'a defect in %s is one line of the log, and the client gets its id',
  async (_, faulty, query = '{ hello }') => {
    running = await startTestService({}, faulty);
    const answer = await running.ask(query, {}, { 'x-request-id': ID });
    expect(answer.status).toBe(500);
    expect(answer.body.errors).toMatchObject([
      {
        message: `Something went wrong on our side. Error id: ${ID}`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: ID },
      },
    ]);
    expect(Object.keys(answer.body.errors![0]!.extensions).toSorted()).toEqual(['code', 'requestId']);
    expect(answer.text).not.toMatch(/hunter2|node_modules|\.ts|stack/);
    const told = running.log.filter(({ level }) => Number(level) >= 50);
    expect(told).toMatchObject([{ id: ID, msg: 'masked error' }]);
    expect(JSON.stringify(told)).toContain(planted);
  },
);

test('a defect after the answer began is in the log, and cuts the answer', async () => {
  const lines: LogLine[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });
  const app = express();
  app.use((request, response, next) => {
    openRecord(request, response, log);
    next();
  });
  app.get('/', (_request, response) => {
    response.write('half of ');
    problem();
  });
  app.use(refuseErrors(log));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const asked = fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-request-id': ID } });
  const ended = await asked.then((response) => response.text()).catch(() => 'cut');
  server.close().closeAllConnections();
  expect(ended).toBe('cut');
  const told = lines.filter(({ level }) => Number(level) >= 50);
  expect(told).toMatchObject([{ id: ID, msg: 'answer cut' }]);
  expect(JSON.stringify(told)).toContain(planted);
});
