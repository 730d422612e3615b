import { readSettings } from '../../src/settings/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { productionDependencies } from '../../src/service/productionDependencies.js';

/** The lines that `npm start` prints before the addresses. */
const PRINTED = /(npm start\n```\n\n```text\n)(.*?)(Parley answers at )/s;

/** Seeds an empty graph as the first start does, and puts the printed lines into the document. */
export async function withPrinted(document: string, graph: Graph): Promise<string> {
  const lines: string[] = [];
  await productionDependencies.seed(graph, readSettings({}), (line) => {
    // Progress is printed only on a slow machine.
    if (!/^Written \d+ of /.test(line)) lines.push(line);
  });
  const shown = lines.map((line) => `${line}\n`).join('');
  return document.replace(PRINTED, (_, before: string, __, after: string) => before + shown + after);
}
