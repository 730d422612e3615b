import { beforeAll } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { diceOf, drawFromSeed, type Dice } from '../differential/dice.js';
import { outcomeOf } from '../differential/operation.js';
import { readPool, type Pool } from '../differential/pool.js';
import { makeGraph } from '../differential/randomGraph.js';
import { settings } from '../differential/settings.js';
import type { InputValue } from '../differential/values.js';
import { writeGraph } from '../differential/writeGraph.js';
import { article, describeOnEngines, type TestEngine } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';

export const { schema } = apiOn();

/** A graph in which a law must hold. Its parts are there inside tests only. */
export interface World {
  readonly engine: TestEngine['kind'];
  readonly pool: Pool;
  readonly graph: Graph;
  /** Whether the graph is random: it may have several nodes for a field that the schema makes single. */
  readonly random: boolean;
  /** Random choices, which the seed repeats. */
  readonly dice: Dice;
  /** Runs an operation. @throws an error with the messages of the errors, if there are any */
  ask(text: string, variables?: Variables): Promise<{ readonly [key: string]: unknown }>;
}

export type Variables = { readonly [name: string]: InputValue };

/** Runs one body of tests over the graph of the article and over a random one, on both engines. */
export function describeOnGraphs(law: string, body: (world: World) => void): void {
  const lawIn = (graph: string) => `${law}, in ${graph} (seed ${settings.seed})`;
  const bodyIn = (random: boolean) => (engine: TestEngine) => {
    const open = patientGraph(engine);
    const made: { graph?: Graph; pool?: Pool } = {};
    beforeAll(async () => {
      made.graph = await open();
      if (random) await seedRandom(made.graph);
      made.pool = await readPool(made.graph);
    }, 400_000);
    body(worldOf(engine.kind, made, random));
  };
  article.describeOnEngines(lawIn('the graph of the article'), bodyIn(false));
  describeOnEngines(lawIn('a random graph'), bodyIn(true));
}

export function worldOf(
  engine: World['engine'],
  made: { graph?: Graph; pool?: Pool },
  random: boolean,
): World {
  return {
    engine,
    random,
    dice: diceOf(drawFromSeed(settings.seed)),
    get graph() {
      return made.graph!;
    },
    get pool() {
      return made.pool!;
    },
    async ask(text, variables = {}) {
      const { data, errors } = await outcomeOf(made.graph!, { text, variables });
      if (errors) throw new Error(`${errors.map(({ message }) => message).join(' ')}\n${text}`);
      return data as { readonly [key: string]: unknown };
    },
  };
}

/** Writes a random graph in place of what is there. */
export async function seedRandom(graph: Graph, seed = settings.seed): Promise<void> {
  await writeGraph(graph, makeGraph(schema, diceOf(drawFromSeed(seed))));
}
