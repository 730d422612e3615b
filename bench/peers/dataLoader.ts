import DataLoader from 'dataloader';
import { isInterfaceType, isUnionType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { GraphValue } from '../../src/graph/graph.js';
import { readSchema } from '../../src/schema/document.js';
import { execute, startApollo } from '../contenders/apollo.js';
import type { Contender } from '../contenders/contender.js';
import type { RawRunner } from '../contenders/runRaw.js';

/** A node as its resolvers have it: its properties. */
interface Loaded {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** The loaders of one request: one for each list and page size, so that each level is one statement. */
interface Loaders {
  load(relation: string, limit: number, id: string): Promise<readonly Loaded[]>;
}

/** Sorted and cut per parent, as whoever knows Cypher writes it; the ids of all parents of a level at once. */
const RELATIONS: { readonly [field: string]: string } = {
  represents: 'MATCH (n)-[r:REPRESENTS]->(m) WITH r, m ORDER BY m.name, r.id',
  participants: 'MATCH (n)<-[r:PARTICIPATED_IN]-(m) WITH r, m ORDER BY m.name, r.id',
  events:
    "MATCH (n)-[r:PARTICIPATED_IN]->(m) WITH r, m ORDER BY m.timeSort = date('9999-12-31'), m.timeSort DESC, m.id DESC, r.id",
};

const PROPERTIES = '{id: m.id, name: m.name, timeEdtf: m.timeEdtf}';

function loaders(runner: RawRunner): Loaders {
  const known = new Map<string, DataLoader<string, readonly Loaded[]>>();
  const create = (relation: string, limit: number): DataLoader<string, readonly Loaded[]> =>
    new DataLoader(async (ids) => {
      const rows = await runner.run({
        text: `UNWIND range(0, size($ids) - 1) AS place MATCH (n:Node {id: $ids[place]})
CALL (n) { ${RELATIONS[relation]} LIMIT $limit RETURN collect(${PROPERTIES}) AS found }
RETURN place, found`,
        parameters: { ids: ids as readonly GraphValue[], limit },
        finish: (found) => found,
      });
      const found = new Map((rows as Found[]).map((row) => [row.place, row.found]));
      return ids.map((_, place) => found.get(place) ?? []);
    });
  return {
    load(relation, limit, id) {
      const key = `${relation} ${limit}`;
      if (!known.has(key)) known.set(key, create(relation, limit));
      return known.get(key)!.load(id);
    },
  };
}

interface Found {
  readonly place: number;
  readonly found: readonly Loaded[];
}

interface Context {
  readonly loaders: Loaders;
}

/** Our SDL with resolvers for the fields that the workloads ask of actors and events. */
function dataLoaderSchema(runner: RawRunner): GraphQLSchema {
  const schema = readSchema();
  const list =
    (relation: string) =>
    async ({ id }: Loaded, { first }: { first?: number }, context: Context): Promise<unknown> => ({
      nodes: await context.loaders.load(relation, first ?? 20, id),
    });
  for (const name of ['Person', 'Organization', 'Country', 'Bloc', 'Office', 'Event']) {
    const fields = (
      schema.getType(name) as { getFields(): Record<string, { resolve?: unknown }> }
    ).getFields();
    for (const relation of Object.keys(RELATIONS))
      if (fields[relation]) fields[relation].resolve = list(relation);
    if (name === 'Event')
      fields['time']!.resolve = ({ timeEdtf }: Loaded) => (timeEdtf ? { edtf: timeEdtf } : null);
  }
  addRoots(schema, runner);
  const types = new Map(Object.keys(schema.getTypeMap()).map((name) => [name.toLowerCase(), name]));
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type) || isUnionType(type))
      type.resolveType = (value: Loaded) => types.get(value.id.split('/')[0]!);
  return schema;
}

function addRoots(schema: GraphQLSchema, runner: RawRunner): void {
  const fields = schema.getQueryType()!.getFields();
  fields['actor']!.resolve = (_: unknown, { id }: { id: string }) =>
    runner.run({
      text: `MATCH (m:Node {id: $id}) WHERE m:Actor RETURN ${PROPERTIES} AS value`,
      parameters: { id },
    });
  fields['actors']!.resolve = async (
    _: unknown,
    { first }: { first: number },
    __: unknown,
    ___: GraphQLResolveInfo,
  ) => ({
    nodes: await runner.run({
      text: `MATCH (m:Actor) WHERE m.name IS NOT NULL WITH m ORDER BY m.name, m.id LIMIT $first RETURN collect(${PROPERTIES}) AS value`,
      parameters: { first },
    }),
  });
}

/** Resolvers with DataLoader: one statement a level. */
export async function dataLoader(runner: RawRunner): Promise<Contender> {
  const server = await startApollo<Context>(dataLoaderSchema(runner));
  return {
    name: 'dataLoader',
    answers: (workload) => workload.dataLoader === true,
    run: (workload, variables) =>
      execute(server, workload.operation, variables, { loaders: loaders(runner) }),
    close: () => server.stop(),
  };
}
