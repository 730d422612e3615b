/** A relationship that the search came upon, and all that was asked of it. */
export interface FoundHop {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly hop: { readonly [key: string]: unknown };
}

/** What a search brought: a small graph in which every path asked for lies. */
export interface Found {
  readonly nodes: readonly { readonly id: string; readonly node: unknown }[];
  readonly hops: readonly FoundHop[];
}

interface Step {
  readonly found: FoundHop;
  readonly to: string;
  readonly direction: 'OUT' | 'IN';
}

/** The paths from one node to another in what was found: by length, then by ids; none passes a node twice. */
export function enumeratePaths(found: Found, from: string, to: string, maximum: number, first: number) {
  const nodes = new Map(found.nodes.map(({ id, node }) => [id, node]));
  const hops = new Map(found.hops.map((hop) => [hop.id, hop]));
  const paths = walks(stepsOf([...hops.values()]), from, to, maximum).sort(
    (one, other) => one.length - other.length || compare(idsOf(one), idsOf(other)),
  );
  return paths.slice(0, first).map((steps) => ({
    length: steps.length,
    start: nodes.get(from),
    hops: steps.map((step) => ({ ...step.found.hop, direction: step.direction, node: nodes.get(step.to) })),
  }));
}

function stepsOf(hops: readonly FoundHop[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (at: string, step: Step) => steps.set(at, [...(steps.get(at) ?? []), step]);
  for (const found of hops) {
    add(found.from, { found, to: found.to, direction: 'OUT' });
    if (found.to !== found.from) add(found.to, { found, to: found.from, direction: 'IN' });
  }
  return steps;
}

/** Every walk without a node twice; what was found is small, so all of them can be written down. */
function walks(
  steps: ReadonlyMap<string, readonly Step[]>,
  from: string,
  to: string,
  maximum: number,
): Step[][] {
  const done: Step[][] = [];
  const walk = (at: string, passed: readonly string[], taken: readonly Step[]): void => {
    if (at === to) {
      done.push([...taken]);
      return;
    }
    if (taken.length === maximum || done.length >= MOST_WALKS) return;
    for (const step of steps.get(at) ?? [])
      if (!passed.includes(step.to)) walk(step.to, [...passed, step.to], [...taken, step]);
  };
  walk(from, [from], []);
  return done;
}

/** A bound for a graph in which everything is tied to everything. */
const MOST_WALKS = 20_000;

function idsOf(steps: readonly Step[]): string {
  return steps.map(({ found }) => found.id).join();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
