import { isDeepStrictEqual } from 'node:util';
import type { Contender, ContenderName } from './contenders/contender.js';
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
  readonly summaries: { readonly [Name in ContenderName]?: Summary };
}

/**
 * Asks all contenders the same, one after the other, each round in another order, so that whatever else the machine
 * does falls on all alike. First their answers are compared; one that differs ends the run.
 */
export async function measure(
  workload: Workload,
  variables: readonly Variables[],
  contenders: readonly Contender[],
  effort: Effort,
  engine: string,
): Promise<Measured> {
  const asked = contenders.filter((contender) => contender.answers(workload));
  for (const each of variables) await compareAnswers(workload, each, asked);
  const samples = new Map(asked.map(({ name }) => [name, [] as number[]]));
  await rounds(asked, effort.warmUp, effort.milliseconds / 4, async (contender, round) => {
    await contender.run(workload, variables[round % variables.length]!);
  });
  await rounds(asked, effort.rounds, effort.milliseconds, async (contender, round) => {
    const given = variables[round % variables.length]!;
    samples.get(contender.name)!.push(await time(() => contender.run(workload, given)));
  });
  const summaries = Object.fromEntries([...samples].map(([name, taken]) => [name, summarize(taken)]));
  return { workload: workload.number, title: workload.title, engine, summaries };
}

/** Everybody in turn, each round in another order, until there were enough rounds or the time is over. */
async function rounds(
  contenders: readonly Contender[],
  most: number,
  milliseconds: number,
  work: (contender: Contender, round: number) => Promise<void>,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  for (let round = 0; round < most; round++) {
    if (round >= LEAST_ROUNDS && performance.now() > deadline) return;
    for (const contender of turned(contenders, round)) await work(contender, round);
  }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** The first contender, which writes no GraphQL, says what is right. */
export async function compareAnswers(
  workload: Workload,
  variables: Variables,
  contenders: readonly Contender[],
): Promise<void> {
  const compared = workload.compared ?? ((data: never) => data as unknown);
  const [first, ...others] = contenders;
  const right = plain(compared((await first!.run(workload, variables)) as never));
  for (const other of others) {
    const answer = plain(compared((await other.run(workload, variables)) as never));
    if (isDeepStrictEqual(answer, right)) continue;
    throw new Error(
      `${other.name} answers workload ${workload.number} otherwise than ${first!.name}, given ${JSON.stringify(variables)}:\n` +
        `${JSON.stringify(answer).slice(0, 1_500)}\n${JSON.stringify(right).slice(0, 1_500)}`,
    );
  }
}

/** As a client would get it. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
