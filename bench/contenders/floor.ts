import type { ApolloServer } from '@apollo/server';
import { isInterfaceType, isUnionType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { readSchema } from '../../src/schema/document.js';
import { workloadNamed } from '../workloads/all.js';
import { execute, startApollo } from './apollo.js';
import type { Contender } from './contender.js';
import type { RawRunner } from './runRaw.js';

/**
 * The least that GraphQL costs: Apollo over our SDL, whose root fields run the hand-written Cypher of the workload
 * that the operation is named after; every other field has the default resolver.
 */
export function floorSchema(runner: RawRunner): GraphQLSchema {
  const schema = readSchema();
  const resolve = (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo): Promise<unknown> => {
    const workload = workloadNamed(info.operation.name!.value);
    return runner.run(workload.raw(info.variableValues, runner.engine)[String(info.path.key)]!);
  };
  for (const field of Object.values(schema.getQueryType()!.getFields())) field.resolve = resolve;
  const types = new Map(Object.keys(schema.getTypeMap()).map((name) => [name.toLowerCase(), name]));
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type) || isUnionType(type))
      type.resolveType = (value: { id?: string }) => types.get(String(value.id).split('/')[0]!) ?? 'Country';
  return schema;
}

export async function floor(runner: RawRunner): Promise<Contender> {
  const server: ApolloServer = await startApollo(floorSchema(runner));
  return {
    name: 'floor',
    answers: () => true,
    run: (workload, variables) => execute(server, workload.operation, variables, {}),
    close: () => server.stop(),
  };
}
