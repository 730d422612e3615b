import { workloads } from '../workloads/all.js';
import type { Picks } from '../workloads/picks.js';
import { post } from './process.js';

/** Of ten requests nine are for what is asked most: things by id, lists, pages, claims. */
const USUAL = ['1', '4', '5, page 2', '5, page 100', '11', '12'];
const RARE = ['2', '6', '7', '8', '10'];
const AT_ONCE = 8;

/** Sends so many requests of many kinds, eight at once. Rejects if one is answered with errors. */
export async function sendMixed(url: string, picks: Picks, count: number): Promise<void> {
  const [usual, rare] = [bodiesOf(USUAL, picks), bodiesOf(RARE, picks)];
  let sent = 0;
  const client = async (): Promise<void> => {
    while (sent < count) {
      const number = sent++;
      const body = number % 10 === 9 ? rare[number % rare.length] : usual[number % usual.length];
      const text = await post(url, body!);
      if (text.startsWith('{"errors"')) throw new Error(`A request was refused: ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

/** In turn by workload, so that neighbors are of different kinds. */
function bodiesOf(numbers: readonly string[], picks: Picks): readonly string[] {
  const all = workloads
    .filter(({ number }) => numbers.includes(number))
    .map(({ operation, variables }) =>
      variables(picks).map((given) => JSON.stringify({ query: operation, variables: given })),
    );
  const longest = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    all.flatMap((bodies) => (bodies.length > 0 ? [bodies[at % bodies.length]!] : [])),
  ).flat();
}
