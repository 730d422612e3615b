import { isDeepStrictEqual } from 'node:util';
import { TooSlow, type Contender, type ContenderName } from './contenders/contender.js';
import { summarize, type Summary } from './statistics.js';
import type { Variables, Workload } from './workloads/workload.js';

/** How long to measure one workload: until so many rounds are done, or so many milliseconds are over. */
export interface Effort {
  readonly rounds: number;
  readonly milliseconds: number;
  /** Rounds before the first that counts. */
  readonly warmUp: number;
}

/** As many rounds as are done however long they take: some contenders need ten seconds for one. */
const LEAST_ROUNDS = 3;

export interface Measured {
  readonly workload: string;
  readonly title: string;
  readonly engine: string;
  /** Of a workload whose hand-written Cypher promises less: what it leaves out. */
  readonly promisesLess?: string;
  readonly summaries: { readonly [Name in ContenderName]?: Summary };
  /** Who needed more than half a minute for one answer. */
  readonly tooSlow: readonly ContenderName[];
}

/**
 * Asks all contenders the same, one after the other, each round in another order, so that whatever else the machine
 * does falls on all alike. First their answers are compared, to as many values as there is time for; one that differs
 * ends the workload.
 */
export async function measure(
  workload: Workload,
  variables: readonly Variables[],
  contenders: readonly Contender[],
  effort: Effort,
  engine: string,
): Promise<Measured> {
  const slow = new Set<ContenderName>();
  const able = contenders.filter((contender) => contender.answers(workload));
  const still = (): readonly Contender[] => able.filter(({ name }) => !slow.has(name));
  const compareUntil = performance.now() + 2 * effort.milliseconds;
  for (const each of variables)
    if (performance.now() < compareUntil) await compareAnswers(workload, each, still(), slow);
  const asked = still();
  const samples = new Map(asked.map(({ name }) => [name, [] as number[]]));
  await rounds(
    asked,
    { least: 1, most: effort.warmUp, milliseconds: effort.milliseconds / 4 },
    async (contender, round) => {
      await time(() => contender.run(workload, variables[round % variables.length]!));
    },
  );
  await rounds(asked, { ...effort, least: LEAST_ROUNDS, most: effort.rounds }, async (contender, round) => {
    const given = variables[round % variables.length]!;
    samples.get(contender.name)!.push(await time(() => contender.run(workload, given)));
  });
  const summaries = Object.fromEntries([...samples].map(([name, taken]) => [name, summarize(taken)]));
  const { number, title, promisesLess } = workload;
  const less = promisesLess === undefined ? {} : { promisesLess };
  return { workload: number, title, engine, ...less, summaries, tooSlow: [...slow] };
}

/** Everybody in turn, each round in another order, until there were enough rounds or the time is over. */
async function rounds(
  contenders: readonly Contender[],
  {
    least,
    most,
    milliseconds,
  }: { readonly least: number; readonly most: number; readonly milliseconds: number },
  work: (contender: Contender, round: number) => Promise<void>,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  for (let round = 0; round < most; round++) {
    if (round >= least && performance.now() > deadline) return;
    for (const contender of turned(contenders, round)) await work(contender, round);
  }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
  }
  return performance.now() - start;
}

function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** The first contender, which writes no GraphQL, says what is right. Whoever is too slow is noted as such. */
async function compareAnswers(
  workload: Workload,
  variables: Variables,
  [first, ...others]: readonly Contender[],
  slow: Set<ContenderName>,
): Promise<void> {
  const compared = workload.compared ?? ((data: never) => data as unknown);
  const answerOf = async (contender: Contender): Promise<unknown> =>
    plain(compared((await contender.run(workload, variables)) as never));
  const right = await answerOf(first!);
  for (const other of others) {
    try {
      const answer = await answerOf(other);
      const isRight =
        isDeepStrictEqual(answer, right) || workload.mayDiffer?.(answer as never, right as never) === true;
      if (!isRight) throw differing(workload, variables, [other, first!], [answer, right]);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      slow.add(other.name);
    }
  }
}

function differing(
  { number }: Workload,
  variables: Variables,
  [other, first]: readonly [Contender, Contender],
  answers: readonly [unknown, unknown],
): Error {
  const shown = answers.map((answer) => JSON.stringify(answer).slice(0, 1_500)).join('\n');
  const given = JSON.stringify(variables);
  return new Error(
    `${other.name} answers workload ${number} otherwise than ${first.name}, given ${given}:\n${shown}`,
  );
}

/** As a client would get it. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
