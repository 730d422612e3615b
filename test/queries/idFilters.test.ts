import { beforeAll, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { idPrefixes } from '../../src/plan/request/selection.js';
import { outcomeOf } from '../differential/operation.js';
import type { InputValue } from '../differential/values.js';
import { article } from '../engines.js';
import { patientGraph } from './patientGraph.js';

const { schema, model } = apiOn();

/** A condition of a root list on the id of something: of its rows, or of what is related to them. */
interface IdFilter {
  readonly list: string;
  readonly input: string;
  readonly field: string;
  readonly target: string;
  /** The filter that keeps what meets a condition on the id. */
  readonly by: (id: InputValue) => InputValue;
}

function idFiltersOf(list: string, input: GraphQLInputObjectType): readonly IdFilter[] {
  const row = input.name.replace(/Filter$/, '');
  return Object.values(input.getFields()).flatMap((field): IdFilter[] => {
    const type = getNamedType(field.type);
    if (!isInputObjectType(type) || ['AND', 'OR', 'NOT'].includes(field.name)) return [];
    const of = { list, input: input.name, field: field.name };
    if (field.name === 'id') return [{ ...of, target: row, by: (id) => ({ id }) }];
    const quantified = 'some' in type.getFields();
    const inner = quantified ? getNamedType(type.getFields()['some']!.type) : type;
    if (!isInputObjectType(inner) || !('id' in inner.getFields())) return [];
    const target = inner.name.replace(/Filter$/, '');
    const by = (id: InputValue) => ({ [field.name]: quantified ? { some: { id } } : { id } });
    return [{ ...of, target, by }];
  });
}

const FILTERS = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const where = field.args.find(({ name }) => name === 'where');
  const input = where && getNamedType(where.type);
  return isInputObjectType(input) ? idFiltersOf(field.name, input) : [];
});

article.describeOnEngines('filters by id', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  /** Of each type and each relationship at one of its nodes one id, so that every filter meets ids that it could reach. */
  let ids: readonly string[];
  beforeAll(async () => {
    graph = await open();
    const rows = await graph.read({
      text: 'MATCH (node:Node)-[r]-(:Node) RETURN DISTINCT node.id AS id, type(r) AS type ORDER BY id',
      parameters: {},
    });
    const firsts = new Map(
      rows.map(({ id, type }) => [`${String(id).split('/')[0]} ${String(type)}`, String(id)]),
    );
    ids = [...new Set(firsts.values())];
  }, 180_000);

  const countOf = async ({ list, input }: IdFilter, where: InputValue): Promise<number> => {
    const text = `query($where: ${input}) { ${list}(where: $where) { totalCount } }`;
    const { data, errors } = await outcomeOf(graph, { text, variables: { where } });
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return (data as { readonly [list: string]: { readonly totalCount: number } })[list]!.totalCount;
  };

  it('exist for every list and for ids of every related type', () => {
    expect(FILTERS.length).toBeGreaterThan(80);
    expect(ids.length).toBeGreaterThan(30);
  });

  it.each(FILTERS.map((filter) => [`${filter.list} by ${filter.field}`, filter] as const))(
    'keep nothing of %s by an id of another type, and the same by eq, in and one of OR',
    async (_, filter) => {
      const prefixes = idPrefixes(model, filter.target);
      const fits = (id: string) => prefixes.includes(id.split('/')[0]!);
      const others = ids.filter((id) => !fits(id));
      expect(await countOf(filter, filter.by({ in: others }))).toBe(0);
      for (const id of ids) {
        const eq = await countOf(filter, filter.by({ eq: id }));
        if (!fits(id)) expect({ id, eq }).toEqual({ id, eq: 0 });
        else expect(await countOf(filter, { OR: [filter.by({ eq: id })] })).toBe(eq);
        if (fits(id)) expect(await countOf(filter, filter.by({ in: [id, ...others] }))).toBe(eq);
      }
      const all = await countOf(filter, {});
      expect(await countOf(filter, { NOT: filter.by({ eq: others[0]! }) })).toBe(all);
    },
    120_000,
  );

  it('keep no event of a conflict as an event of a negotiation (7 were)', async () => {
    const where = { negotiations: { some: { id: { eq: 'conflict/russia-ukraine' } } } };
    const events = FILTERS.find(({ list, field }) => list === 'events' && field === 'negotiations')!;
    expect(await countOf(events, where)).toBe(0);
    const conflicts = { conflicts: { some: { id: { eq: 'conflict/russia-ukraine' } } } };
    // The call is among them, because it deals with the war.
    expect(await countOf(events, conflicts)).toBe(10);
  });
});
