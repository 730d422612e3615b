import type { RawRunner } from './runRaw.js';
import type { Contender } from './contender.js';

/** No GraphQL at all: the hand-written Cypher, and what it brings. Statements of one operation run side by side. */
export function raw(runner: RawRunner): Contender {
  return {
    name: 'raw',
    answers: () => true,
    async run(workload, variables) {
      const fields = Object.entries(workload.raw(variables, runner.engine));
      const answers = await Promise.all(fields.map(async ([key, field]) => [key, await runner.run(field)]));
      return Object.fromEntries(answers) as unknown;
    },
    close: async () => undefined,
  };
}
