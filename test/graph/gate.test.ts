import { expect, test } from '@jest/globals';
import { beforeDeadline, never } from '../../src/graph/deadline.js';
import { createGate } from '../../src/graph/gate.js';

/** Work that lasts until it is told to end. */
function work(log: string[], name: string): { run: () => Promise<string>; end: () => void } {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async (): Promise<string> => {
    log.push(name);
    await done;
    return name;
  };
  return { run, end: () => end() };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('no more work runs at once than the gate allows, and the rest follows in order', async () => {
  const log: string[] = [];
  const gate = createGate(2);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => work(log, name));
  const outcomes = [a, b, c, d].map((item) => gate.enter(item?.run as () => Promise<string>, never()));
  await settled();
  expect(log).toEqual(['a', 'b']);
  b?.end();
  await settled();
  expect(log).toEqual(['a', 'b', 'c']);
  [a, c, d].forEach((item) => item?.end());
  expect(await Promise.all(outcomes)).toEqual(['a', 'b', 'c', 'd']);
});

test('work that is over while it waits never runs, and the work behind it moves up', async () => {
  const log: string[] = [];
  const gate = createGate(1);
  const [first, late, last] = ['first', 'late', 'last'].map((name) => work(log, name));
  const running = gate.enter(first?.run as () => Promise<string>, never());
  const waiting = beforeDeadline({ deadline: 5 }, (ending) =>
    gate.enter(late?.run as () => Promise<string>, ending),
  );
  const behind = gate.enter(last?.run as () => Promise<string>, never());
  await expect(waiting).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  first?.end();
  last?.end();
  expect(await Promise.all([running, behind])).toEqual(['first', 'last']);
  expect(log).toEqual(['first', 'last']);
});

test('work that fails leaves the gate open', async () => {
  const gate = createGate(1);
  await expect(gate.enter(() => Promise.reject(new Error('failed')), never())).rejects.toThrow('failed');
  expect(await gate.enter(() => Promise.resolve('next'), never())).toBe('next');
});

test('the gate is idle when nothing runs and nothing waits', async () => {
  const log: string[] = [];
  const gate = createGate(1);
  await gate.idle();
  const [a, b] = ['a', 'b'].map((name) => work(log, name));
  const outcomes = [a, b].map((item) => gate.enter(item?.run as () => Promise<string>, never()));
  const idle = gate.idle().then(() => log.push('idle'));
  a?.end();
  await settled();
  expect(log).toEqual(['a', 'b']);
  b?.end();
  await Promise.all([...outcomes, idle]);
  expect(log).toEqual(['a', 'b', 'idle']);
});
