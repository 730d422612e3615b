import { beforeAll } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { createSchema } from '../../src/operation/schema.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { diceOf, drawFromSeed, type Dice } from '../differential/dice.js';
import { outcomeOf } from '../differential/operation.js';
import { readPool, type Pool } from '../differential/pool.js';
import { makeGraph } from '../differential/randomGraph.js';
import { settings } from '../differential/settings.js';
import type { InputValue } from '../differential/values.js';
import { writeGraph } from '../differential/writeGraph.js';
import { describeOnEngines, type TestEngine } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';

export const schema = createSchema();

/** A graph in which a law must hold. Its parts are there inside tests only. */
export interface World {
  readonly engine: TestEngine['kind'];
  readonly pool: Pool;
  readonly graph: Graph;
  /** Whether the graph was made at random: there may be several of what the schema says is one. */
  readonly random: boolean;
  /** Choices that the seed brings back. */
  readonly dice: Dice;
  /** Asks an operation. @throws what the errors say, where there are any */
  ask(text: string, variables?: Variables): Promise<{ readonly [key: string]: unknown }>;
}

export type Variables = { readonly [name: string]: InputValue };

/** Runs one body of tests over the graph of the article and over a random one, on both engines. */
export function describeOnGraphs(law: string, body: (world: World) => void): void {
  const of = { 'the graph of the article': seedArticle, 'a random graph': seedRandom };
  for (const [name, seed] of Object.entries(of))
    describeOnEngines(`${law}, in ${name} (seed ${settings.seed})`, (engine) => {
      const open = patientGraph(engine);
      const made: { graph?: Graph; pool?: Pool } = {};
      beforeAll(async () => {
        made.graph = await open();
        await seed(made.graph);
        made.pool = await readPool(made.graph);
      }, 400_000);
      body(worldOf(engine.kind, made, seed === seedRandom));
    });
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
      const { data, errors } = await outcomeOf(schema, made.graph!, { text, variables });
      if (errors) throw new Error(`${errors.map(({ message }) => message).join(' ')}\n${text}`);
      return data as { readonly [key: string]: unknown };
    },
  };
}

async function seedArticle(graph: Graph): Promise<void> {
  await seedGraph(graph, { now: new Date('2026-01-01T00:00:00Z') });
}

/** Writes a random graph in place of what is there. */
export async function seedRandom(graph: Graph, seed = settings.seed): Promise<void> {
  await writeGraph(graph, makeGraph(schema, diceOf(drawFromSeed(seed))));
}
