import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, until } from './testService.js';
import type { TestService } from './testService.js';

let running: TestService;
beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.service.stop());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('health', () => {
  test('readiness follows the database within a second, both ways; liveness does not', async () => {
    expect((await running.get('/readyz')).text).toBe('{"status":"ready"}');
    running.graph.up = false;
    await pause(300);
    const down = await running.get('/readyz');
    expect({ status: down.status, text: down.text }).toEqual({
      status: 503,
      text: '{"status":"not ready","reason":"the database does not answer"}',
    });
    expect((await running.get('/livez')).status).toBe(200);
    running.graph.up = true;
    await pause(300);
    expect((await running.get('/readyz')).status).toBe(200);
  });

  test('health is never stored', async () => {
    expect((await running.get('/livez')).headers.get('cache-control')).toBe('no-store');
    expect((await running.get('/readyz')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('stopping', () => {
  test('readiness ends first, running requests are answered, and then nothing listens', async () => {
    const stopping = await startTestService();
    const slow = Array.from({ length: 50 }, () => stopping.ask('{ slow(milliseconds: 2500) }'));
    await until(() => stopping.slow.running === 50);
    stopping.service.drain();
    const ready = await stopping.get('/readyz');
    expect({ status: ready.status, text: ready.text }).toEqual({
      status: 503,
      text: '{"status":"not ready","reason":"the service is draining"}',
    });
    expect((await stopping.ask('{ hello }')).status).toBe(200);
    await stopping.service.stop();
    const answers = await Promise.all(slow);
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 50 }, () => 200));
    await expect(stopping.get('/livez')).rejects.toThrow();
  });

  test('a taken port is reported with a message', async () => {
    const port = new URL(running.url).port;
    await expect(startTestService({ PARLEY_PORT: port })).rejects.toThrow(
      `Port ${port} is taken: stop what listens there, or set PARLEY_PORT to another.`,
    );
  });

  test('a host of another machine is reported with a message', async () => {
    await expect(startTestService({ PARLEY_HOST: '192.0.2.1' })).rejects.toThrow(
      'PARLEY_HOST is "192.0.2.1", which is not an address of this machine: try 127.0.0.1 or 0.0.0.0.',
    );
  });
});
