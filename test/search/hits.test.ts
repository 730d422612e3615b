import { beforeAll, expect, test } from '@jest/globals';
import { isInterfaceType, isObjectType, type GraphQLInterfaceType } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { outcomeOf } from '../differential/operation.js';
import type { Fielded } from '../differential/generate.js';
import { wholeField } from '../differential/wholeField.js';
import { article } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';

const { schema } = apiOn();
const searchable = schema.getType('Searchable') as GraphQLInterfaceType;

const possible = schema.getPossibleTypes(searchable);

/**
 * Each type that a hit can have and each interface under which it can be asked, with each field alone and with all
 * together. Neo4j takes seconds to plan all fields of a type, so there it is the types alone, and less of each field.
 */
const sweeps = {
  embedded: { types: [...new Set(possible.flatMap((type) => [type, ...type.getInterfaces()]))], levels: 2 },
  neo4j: { types: possible, levels: 1 },
};

article.describeOnEngines('The hits of a search', (engine) => {
  const { types, levels } = sweeps[engine.kind];
  const open = patientGraph(engine);
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  }, 180_000);

  const ask = async (
    text: string,
    variables: { readonly [name: string]: string | readonly string[] } = {},
  ) => {
    const { data, errors } = await outcomeOf(graph, { text, variables });
    expect({ text, errors }).toEqual({ text, errors: undefined });
    return data as { readonly [field: string]: unknown };
  };

  test.each(types.map((type) => [type.name, type] as const))(
    'answer as %s like the nodes of the same ids',
    async (_, type) => {
      const word = await wordOf(type);
      const fields = Object.values(type.getFields()).map((field) => wholeField(field, levels));
      const texts = engine.kind === 'neo4j' ? [fields.join(' ')] : [...fields, fields.join(' ')];
      for (const text of texts) {
        const selection = `{ __typename ... on ${type.name} { ${text} } }`;
        const found = await ask(
          `query($query: String!) {
            search(query: $query, first: 5) { edges { node { id } } nodes ${selection} }
          }`,
          { query: word },
        );
        const { nodes, edges } = found['search'] as Found;
        expect(nodes.some(({ __typename }) => isA(__typename, type))).toBe(true);
        const same = await ask(`query($ids: [ID!]!) { nodes(ids: $ids) ${selection} }`, {
          ids: edges.map(({ node }) => node.id),
        });
        expect(nodes).toEqual(same['nodes']);
      }
    },
    120_000,
  );

  /** What a search asks for to find things of a type: a few words of the name or wording of one of them. */
  async function wordOf(type: Fielded): Promise<string> {
    const named = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    const [row] = await graph.read({
      text: `MATCH (n:Searchable) WHERE split(n.id, '/')[0] IN $prefixes
             RETURN coalesce(n.name, n.gist) AS word ORDER BY n.id LIMIT 1`,
      parameters: { prefixes: named.map(({ name }) => name.toLowerCase()) },
    });
    return String(row?.['word']).split(/\s+/).slice(0, 6).join(' ');
  }
});

interface Found {
  readonly nodes: readonly { readonly __typename: string }[];
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

function isA(name: string, type: Fielded): boolean {
  const found = schema.getType(name);
  return found === type || (isInterfaceType(type) && isObjectType(found) && schema.isSubType(type, found));
}
