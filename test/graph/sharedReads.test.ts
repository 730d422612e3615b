import { expect, jest, test } from '@jest/globals';
import type { Ending } from '../../src/graph/deadline.js';
import type { Beforehand } from '../../src/graph/graph.js';
import { createSharedReads } from '../../src/graph/sharedReads.js';

/** Runs that last until they are told to end, and what became of each. */
function createRuns() {
  const runs: { readonly ending: Ending; readonly end: (result: string) => void }[] = [];
  const run = (ending: Ending): Promise<string> => new Promise((end) => runs.push({ ending, end }));
  return { runs, run };
}

const ASKED = { text: 'MATCH (n {id: $id}) RETURN n.name AS name', parameters: { id: 'person/a' } };
const before: Beforehand = function* () {
  yield ASKED;
  return {};
};
const PATIENT = { deadline: 10_000 };

test('an equal read joins one that runs, and not one that is done', async () => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(100);
  const [one, other] = [reads.read(ASKED, PATIENT, run), reads.read(ASKED, PATIENT, run)];
  runs[0]!.end('first');
  expect(await Promise.all([one, other])).toEqual(['first', 'first']);
  const later = reads.read(ASKED, PATIENT, run);
  runs[1]!.end('second');
  expect(await later).toBe('second');
});

test.each([
  ['another text', { ...ASKED, text: `${ASKED.text} LIMIT 1` }],
  ['another value', { ...ASKED, parameters: { id: 'person/b' } }],
  ['a value more', { ...ASKED, parameters: { ...ASKED.parameters, more: null } }],
  ['something that runs before', { ...ASKED, first: before }],
])('%s is another read', (_, different) => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(100);
  for (const asked of [ASKED, different]) void reads.read(asked, PATIENT, run);
  expect(runs).toHaveLength(2);
  for (const { end } of runs) end('done');
});

test.each([
  [5n, '5'],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
])('%p and %p are different values, although JSON writes both alike', (value, other) => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(100);
  for (const id of [value, other]) void reads.read({ ...ASKED, parameters: { id } }, PATIENT, run);
  expect(runs).toHaveLength(2);
  for (const { end } of runs) end('done');
});

test('with a window of 0 each read runs alone', () => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(0);
  for (const each of [PATIENT, PATIENT, { deadline: 10 }]) void reads.read(ASKED, each, run);
  expect(runs).toHaveLength(3);
  for (const { end } of runs) end('done');
});

test('nobody joins a read that began before the window, not even a caller with a shorter deadline', () => {
  jest.useFakeTimers();
  try {
    const { runs, run } = createRuns();
    const reads = createSharedReads<string>(100);
    void reads.read(ASKED, PATIENT, run);
    jest.advanceTimersByTime(90);
    void reads.read(ASKED, { deadline: 1_000 }, run);
    expect(runs).toHaveLength(1);
    jest.advanceTimersByTime(20);
    void reads.read(ASKED, { deadline: 1_000 }, run);
    expect(runs).toHaveLength(2);
    for (const { end } of runs) end('done');
  } finally {
    jest.useRealTimers();
  }
});

test('nobody joins a read that began before a write', () => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(100);
  void reads.read(ASKED, PATIENT, run);
  reads.part();
  void reads.read(ASKED, PATIENT, run);
  runs[0]!.end('old');
  void reads.read(ASKED, PATIENT, run);
  expect(runs).toHaveLength(2);
  runs[1]!.end('new');
});

test.each([
  ['has a later one', 0, 1_000],
  ['begins later', 40, 0],
])('nobody joins a read that ends before their own deadline, as when one %s', async (_, wait, more) => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(20);
  void reads.read(ASKED, PATIENT, run);
  await new Promise((resolve) => setTimeout(resolve, wait));
  void reads.read(ASKED, { deadline: PATIENT.deadline + more }, run);
  expect(runs).toHaveLength(2);
  for (const { end } of runs) end('done');
});

test('a run is told that it is over when the last of its callers has left, not before', async () => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(100);
  const callers = [new AbortController(), new AbortController()];
  const outcomes = callers.map(({ signal }) => reads.read(ASKED, { ...PATIENT, signal }, run));
  let isOver = false;
  runs[0]!.ending.whenOver = () => (isOver = true);
  callers[0]!.abort();
  expect(isOver).toBe(false);
  callers[1]!.abort();
  expect([isOver, runs[0]!.ending.reason?.code]).toEqual([true, 'DEADLINE_EXCEEDED']);
  expect((await Promise.allSettled(outcomes)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a caller that has left does not leave again at its deadline while others wait', async () => {
  const { runs, run } = createRuns();
  const reads = createSharedReads<string>(100);
  const leaving = new AbortController();
  const left = reads.read(ASKED, { deadline: 20, signal: leaving.signal }, run).catch(() => 'left');
  const others = [1, 2].map(() => reads.read(ASKED, { deadline: 100 }, run));
  let isOver = false;
  runs[0]!.ending.whenOver = () => (isOver = true);
  leaving.abort();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect([await left, isOver]).toEqual(['left', false]);
  runs[0]!.end('done');
  expect(await Promise.all(others)).toEqual(['done', 'done']);
});
