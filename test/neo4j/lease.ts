import { get } from 'node:http';
import type { Neo4jSettings } from '../../src/graph/neo4j/neo4j.js';
import type { Place } from './rooms.js';

/** The right to use a Neo4j of this test run; to empty it too, unless it holds the graph of the article. */
export interface Lease {
  readonly settings: Neo4jSettings;
  readonly version: string;
  readonly release: () => void;
}

type Answer = { readonly failure: string } | (Neo4jSettings & { readonly version: string });

/** Asks at the desk that the run's setup opened, and waits for its turn. Rejects if the server could not be started. */
export async function askForNeo4j(place: Place): Promise<Lease> {
  const address = process.env['PARLEY_TEST_NEO4J_DESK'];
  if (address === undefined) throw new Error('Tests that use a Neo4j run in jest, whose setup finds one.');
  const { answer, release } = await ask(`${address}${place}/${process.env['JEST_WORKER_ID']}`);
  if ('failure' in answer) {
    release();
    throw new Error(answer.failure);
  }
  const { version, ...settings } = answer;
  return { settings, version, release };
}

/** Reads the one line of the answer. The lease lasts as long as the answer stays open. */
function ask(address: string): Promise<{ answer: Answer; release: () => void }> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent: false }, (response) => {
      let text = '';
      response.on('error', () => undefined);
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text.endsWith('\n'))
          resolve({ answer: JSON.parse(text) as Answer, release: () => request.destroy() });
      });
    });
    request.on('error', reject);
  });
}
