import neo4j, { type Driver } from 'neo4j-driver';
import type { Engine, Graph, ResultRow } from '../../src/graph/graph.js';
import { value, type RawField } from '../workloads/workload.js';

/** Runs one statement of ours by hand. */
export interface RawRunner {
  readonly engine: Engine;
  run(field: RawField): Promise<unknown>;
}

/** The driver with nothing around it: one auto-commit statement, all records at once, integers as numbers. */
export function driverRunner(driver: Driver): RawRunner {
  return {
    engine: 'neo4j',
    async run({ text, parameters, finish = value }) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
      try {
        const { records } = await session.run(text, integers(parameters) as Record<string, unknown>);
        return finish(records.map((record) => record.toObject() as ResultRow));
      } finally {
        void session.close();
      }
    },
  };
}

/** The engine in this process by way of our adapter, which adds 0.03 ms; a file has one holder. */
export function embeddedRunner(graph: Graph): RawRunner {
  return {
    engine: 'embedded',
    run: async ({ finish = value, ...statement }) =>
      finish(await graph.read(statement, { deadline: 600_000 })),
  };
}

export function openDriver(uri: string, username: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    maxConnectionPoolSize: 24,
  });
}

/** Whole numbers go in as integers, which LIMIT asks for. */
export function integers(given: unknown): unknown {
  if (typeof given === 'number') return Number.isInteger(given) ? neo4j.int(given) : given;
  if (Array.isArray(given)) return given.map(integers);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([name, inner]) => [name, integers(inner)]));
}
