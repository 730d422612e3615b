import { beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { article } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { outcomeOf } from './operation.js';

article.describeOnEngines('regressions that random operations found', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  }, 180_000);

  const ask = async (text: string) => {
    const { data, errors } = await outcomeOf(graph, { text, variables: {} });
    expect(errors).toBeUndefined();
    return data as { readonly [field: string]: unknown };
  };

  test('the id of a stored part, such as a name, names no node', async () => {
    const [{ id }] = (await graph.read({
      text: 'MATCH (n:Name) RETURN n.id AS id LIMIT 1',
      parameters: {},
    })) as [{ id: string }];
    expect(await ask(`{ node(id: "${id}") { id } nodes(ids: ["${id}", "country/IR"]) { id } }`)).toEqual({
      node: null,
      nodes: [null, { id: 'country/IR' }],
    });
  });

  test('a field without arguments is read if one of its name with arguments comes first', async () => {
    const { person } = await ask(
      '{ person(id: "person/vladimir-putin") { claims(first: 1) { totalCount } names { value of: claims { id } } } }',
    );
    const [name] = (person as { names: { value: string; of: unknown[] }[] }).names;
    expect(name!.value).toBe('Vladimir Putin');
    expect(name!.of.length).toBeGreaterThan(0);
  });

  test('a second list of a name does not take the variable of another field of that name', async () => {
    const { country } = await ask(
      '{ country(code: "IR") { evidence(first: 1) { id } more: evidence(first: 2) { id } } }',
    );
    const { evidence, more } = country as { evidence: unknown[]; more: unknown[] };
    expect([evidence.length, more.length]).toEqual([1, 2]);
  });

  test('a fragment on a union selects from all its members', async () => {
    const where = 'where: { predicate: { eq: TOOK_PLACE } }';
    const answer = await ask(
      `{ claims(first: 1, ${where}) { nodes { value { ... on ClaimValue { ... on TimeSpan { yearBasis } } } } } }`,
    );
    const [claim] = (answer['claims'] as { nodes: { value: unknown }[] }).nodes;
    expect(claim!.value).toHaveProperty('yearBasis');
  });
});
