import './withoutSourceMaps.js';
import { say } from './contest.js';
import { load, machine } from './machine.js';
import { prepareEmbedded } from './prepare.js';
import { measureLargeAnswer } from './price/largeAnswer.js';
import { measureOverhead } from './price/overhead.js';
import { markdown } from './report.js';
import { readAsked } from './settings.js';
import type { Summary } from './statistics.js';

const DESCRIPTION =
  'Measures, on the embedded engine, what limits, masking and logging cost a request, and what an answer of 20,000 objects costs beside graphql-js alone.';

const asked = readAsked('price', DESCRIPTION, process.argv);
const milliseconds = asked.quick ? 5_000 : 20_000;
const before = load();
const graph = await prepareEmbedded({ ...asked, events: asked.events ?? 10_000 }, say);
try {
  say('Measuring an answer of 20,000 objects.');
  const answer = await measureLargeAnswer(graph, milliseconds);
  say('Measuring workload 1 over HTTP.');
  const overhead = await measureOverhead(graph, milliseconds);
  const rows = [
    ['1 over HTTP, Apollo alone', times(overhead.bare), ''],
    ['1 over HTTP, the service', times(overhead.service), `${overhead.price.toFixed(2)} ms more (0.3)`],
    [`${answer.objects} objects, graphql-js alone`, times(answer.plain), ''],
    [`${answer.objects} objects, ours`, times(answer.ours), `${answer.ratio.toFixed(2)} times (1.3)`],
  ];
  process.stdout.write(`${markdown([['', 'p50 / p95 / p99', 'price (to reach)'], ...rows])}\n\n`);
  const measured = { machine: machine(), load: { before, after: load() }, overhead, answer };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
} finally {
  await graph.close();
}

function times({ p50, p95, p99 }: Summary): string {
  return [p50, p95, p99].map((each) => each.toFixed(2)).join(' / ');
}
