import { setTimeout } from 'node:timers/promises';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { execute, startApollo } from '../contenders/apollo.js';
import { PATIENCE, TooSlow, type Contender } from '../contenders/contender.js';

/** The part of the graph that the workloads it can answer ask for, as the Neo4j GraphQL Library has it described. */
const TYPES = /* GraphQL */ `
  type Actor @node(labels: ["Actor"]) {
    id: ID!
    name: String!
    represents: [Actor!]! @relationship(type: "REPRESENTS", direction: OUT)
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT)
  }
  type Event @node(labels: ["Event"]) {
    id: ID!
    name: String!
    timeEdtf: String
    timeSort: Date
    timeEarliestStart: Date
    timeLatestEnd: Date
    participants: [Actor!]! @relationship(type: "PARTICIPATED_IN", direction: IN)
    codes: [EventCode!]! @relationship(type: "HAS_CODE", direction: OUT)
  }
  type EventCode @node(labels: ["EventCode"]) {
    code: String!
  }
`;

export function librarySchema(driver: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
}

/**
 * @neo4j/graphql, over the same graph. Where an answer takes too long its driver is closed, which ends the query on
 * the server, and the next one gets another.
 */
export async function library(open: () => Driver): Promise<Contender> {
  let driver = open();
  const server = await startApollo<{ executionContext: Driver }>(await librarySchema(driver));
  const giveUp = async (): Promise<never> => {
    await driver.close();
    driver = open();
    throw new TooSlow(`The library took more than ${PATIENCE} ms.`);
  };
  return {
    name: 'library',
    answers: (workload) => workload.library !== undefined,
    async run({ library: form }, variables) {
      if (!form) throw new Error('The library has no form of this workload.');
      const given = form.variables?.(variables) ?? variables;
      const patience = new AbortController();
      const answer = execute(server, form.operation, given, { executionContext: driver });
      const late = setTimeout(PATIENCE, undefined, { signal: patience.signal }).then(giveUp);
      late.catch(() => undefined);
      answer.catch(() => undefined);
      try {
        return form.read((await Promise.race([answer, late])) as never);
      } finally {
        patience.abort();
      }
    },
    async close() {
      await server.stop();
      await driver.close();
    },
  };
}
