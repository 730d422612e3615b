/**
 * How fast an import is beside writing the same nodes and relationships bare: the statements that create them, recorded
 * from one import and run again in the same batches, with nothing read, derived, compared or checked.
 *
 *   npx tsx bench/import.ts [ROWS] [ROUNDS]
 *
 * On the embedded engine in memory, and on the Neo4j that BENCH_NEO4J_URI, _USERNAME and _PASSWORD name, which must be
 * empty and is left empty. The two contenders take turns, for a machine is seldom quiet; the ratio is that of a round.
 * Processor time is told beside it, of this process: on the embedded engine that is all there is to pay.
 */
import type { Graph, Statement } from '../src/graph/graph.js';
import { openGraph } from '../src/graph/open.js';
import { importRecords } from '../src/import/write/importRecords.js';
import type { DatasetRecord } from '../src/import/row/record.js';
import { outcomes } from './rows/outcomes.js';

const [rows = 4_000, rounds = 5] = process.argv.slice(2).map(Number);
const BATCH = Number(process.env['BENCH_BATCH'] ?? 1_000);
const DATASET: DatasetRecord = { slug: 'bench', name: 'Bench', version: '1' };

type Written = readonly (readonly Statement[])[];

/** The statements of an import that create something, batch by batch, without their conditions. */
async function recorded(graph: Graph): Promise<Written> {
  const batches: Statement[][] = [];
  const recording: Graph = {
    ...graph,
    write: (work) => {
      const batch: Statement[] = [];
      batches.push(batch);
      return graph.write((transaction) =>
        work({
          run(statement) {
            if (/ CREATE \(/.test(statement.text)) batch.push(bare(statement));
            return transaction.run(statement);
          },
        }),
      );
    },
  };
  await importRecords(recording, outcomes(rows), DATASET, { batchSize: BATCH });
  return batches;
}

function bare({ text, parameters }: Statement): Statement {
  return { text: text.replace(' WHERE a:Imported AND b:Imported', ''), parameters };
}

interface Price {
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly processor: number;
}

async function timed(work: () => Promise<unknown>): Promise<Price> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - begun) / 1_000, processor: (user + system) / 1_000_000 };
}

async function contest(
  name: string,
  emptyGraph: () => Promise<Graph>,
  done: (graph: Graph) => Promise<void>,
) {
  const on = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
    const graph = await emptyGraph();
    try {
      return await work(graph);
    } finally {
      await done(graph);
    }
  };
  const written = await on(recorded);
  const things = written.flat().reduce((sum, { parameters }) => sum + (parameters['rows'] as []).length, 0);
  const ratios: number[] = [];
  const processorRatios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const contenders = {
      bare: () => on((graph) => timed(() => writeBare(graph, written))),
      import: () =>
        on((graph) => timed(() => importRecords(graph, outcomes(rows), DATASET, { batchSize: BATCH }))),
    };
    const prices: { [contender: string]: Price } = {};
    const order = round % 2 === 0 ? (['bare', 'import'] as const) : (['import', 'bare'] as const);
    for (const contender of order) prices[contender] = await contenders[contender]();
    const { bare, import: ours } = prices as { readonly bare: Price; readonly import: Price };
    ratios.push(bare.seconds / ours.seconds);
    processorRatios.push(bare.processor / ours.processor);
    const rate = ({ seconds }: Price): string => `${Math.round(rows / seconds)} rows/s`;
    console.log(
      `${name}: bare ${rate(bare)}, import ${rate(ours)}, ratio ${ratios.at(-1)!.toFixed(2)}, of processor time ${processorRatios.at(-1)!.toFixed(2)}`,
    );
  }
  console.log(
    `${name}: median ratio ${median(ratios)}, of processor time ${median(processorRatios)}, over ${rounds} rounds of ${rows} rows, ${things} nodes and relationships, ${BATCH} rows a batch`,
  );
}

function median(values: readonly number[]): string {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!.toFixed(2);
}

async function writeBare(graph: Graph, written: Written): Promise<void> {
  for (const batch of written)
    await graph.write(async (transaction) => {
      for (const statement of batch) await transaction.run(statement);
    });
}

/** Indexed, for neither contender is to pay for that. */
async function indexed(graph: Graph): Promise<Graph> {
  await importRecords(graph, [], DATASET);
  return graph;
}

await contest(
  'embedded',
  async () => indexed(await openGraph({ kind: 'embedded' })),
  (graph) => graph.close(),
);

const { BENCH_NEO4J_URI: uri, BENCH_NEO4J_USERNAME: username, BENCH_NEO4J_PASSWORD: password } = process.env;
if (uri === undefined) console.log('Neo4j: not run, for BENCH_NEO4J_URI is not set.');
else {
  const neo4j = await openGraph({
    kind: 'neo4j',
    uri,
    username: username ?? 'neo4j',
    password: password ?? '',
    // A busy machine is slow to answer, and no outage.
    deadline: 120_000,
    connectTimeout: 20_000,
    acquireTimeout: 30_000,
  });
  const [found] = await neo4j.read({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} });
  if (found?.['count'] !== 0) throw new Error('The Neo4j of BENCH_NEO4J_URI is not empty.');
  const empty = (): Promise<unknown> =>
    neo4j.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }));
  const note = { text: "MATCH (s:Seed) WHERE s.id <> 'seed/turn' DELETE s", parameters: {} };
  await indexed(neo4j);
  await contest(
    'Neo4j',
    async () => neo4j,
    async () => {
      await neo4j.write((transaction) =>
        transaction.run({ text: 'MATCH (n:Node) DETACH DELETE n', parameters: {} }),
      );
      await neo4j.write((transaction) => transaction.run(note));
    },
  );
  await empty();
  await neo4j.close();
}
