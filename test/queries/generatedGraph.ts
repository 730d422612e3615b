import type { Graph, GraphValue } from '../../src/graph/graph.js';
import { embeddedProperty, nodeModel, sortProperty } from '../../src/schema/model.js';
import type { FieldModel, GraphModel, NodeModel } from '../../src/schema/model.js';

/** How many nodes of each type are made: enough for an index to be worth its while. */
const NODES_OF_A_TYPE = 200;
/** How many relationships of each kind between two types. */
const RELATIONSHIPS_OF_A_KIND = 60;

/** The edges of the API name their claims and first speakers by these properties. */
const RELATIONSHIP_PROPERTIES = {
  claimIds: ['claim/1', 'claim/2'],
  firstSpeakerIds: ['person/1'],
};

type Properties = { readonly [name: string]: GraphValue };

/**
 * Fills an empty graph with nodes of every type and relationships of every type of the schema, so that an engine
 * plans with all of them in view. It means nothing; only labels, types and the number of things are like the real graph's.
 */
export async function generateGraph(graph: Graph, model: GraphModel): Promise<void> {
  const types = [...model.nodes.values()].filter(({ name, possible }) => possible.length === 1 && possible[0] === name);
  await graph.write(async (transaction) => {
    for (const type of types)
      await transaction.run({
        text: `UNWIND $rows AS row CREATE (n:${labelsOf(model, type).join(':')}) SET n = row.values${setDates(type)}`,
        parameters: { rows: nodesOf(type) },
      });
    for (const { relationship, from, to } of kindsOf(model, types))
      await transaction.run({
        text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${relationship}]->(b) SET r = row.values`,
        parameters: { rows: relationshipsOf(relationship, from, to) },
      });
  });
}

function labelsOf(model: GraphModel, type: NodeModel): readonly string[] {
  const all = [...model.nodes.values()].filter(({ possible }) => possible.includes(type.name));
  return [...new Set(['Node', ...all.map(({ label }) => label)])];
}

function nodesOf(type: NodeModel): readonly Properties[] {
  return Array.from({ length: NODES_OF_A_TYPE }, (_, index) => ({ day: dayOf(index), values: valuesOf(type, index) }));
}

function valuesOf(type: NodeModel, index: number): Properties {
  const texts = [...type.fields.values()].flatMap((field) =>
    field.kind === 'property' ? [[field.property, valueOf(field.type, field.property, index)] as const] : [],
  );
  return { position: index, ...Object.fromEntries(texts), id: idOf(type.name, index) };
}

function valueOf(kind: string, property: string, index: number): GraphValue {
  if (kind === 'int' || kind === 'float') return index;
  return kind === 'boolean' ? index % 2 === 0 : `${property} ${index}`;
}

function idOf(type: string, index: number): string {
  return `${type.toLowerCase()}/${index}`;
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
}

/** Times are sorted by a property of their own; presence and bounds are there as well. */
function setDates(type: NodeModel): string {
  const times = [...type.fields.values()].filter((field) => field.kind === 'embedded').map(({ name }) => name);
  const set = (property: string): string => `, n.${property} = date(row.day)`;
  return times
    .flatMap((time) => [sortProperty(time), embeddedProperty(time, 'earliestStart'), embeddedProperty(time, 'latestEnd')])
    .map(set)
    .join('');
}

interface Kind {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
}

/** Between which types the schema names relationships. */
function kindsOf(model: GraphModel, types: readonly NodeModel[]): readonly Kind[] {
  const routes = [...model.filterRoutes.entries()].map(([name, { target, route }]) => ({
    owner: nodeModel(model, name.split('Filter')[0]!),
    target,
    route,
  }));
  const fields = types.flatMap((owner) => [...owner.fields.values()].flatMap((field) => routeOf(owner, field)));
  const kinds = [...fields, ...routes].flatMap(({ owner, target, route }) =>
    owner.possible.flatMap((here) =>
      nodeModel(model, target).possible.map((there): Kind => {
        const [from, to] = route.direction === 'IN' ? [there, here] : [here, there];
        return { relationship: route.relationship, from, to };
      }),
    ),
  );
  return [...new Map(kinds.map((kind) => [Object.values(kind).join(), kind])).values()];
}

function routeOf(owner: NodeModel, field: FieldModel) {
  if (!('route' in field) || !field.route || field.route.direction === 'UNDIRECTED') return [];
  return [{ owner, target: field.target, route: field.route }];
}

function relationshipsOf(relationship: string, from: string, to: string): readonly Properties[] {
  return Array.from({ length: RELATIONSHIPS_OF_A_KIND }, (_, index) => ({
    from: idOf(from, index % NODES_OF_A_TYPE),
    to: idOf(to, (index * 7 + 3) % NODES_OF_A_TYPE),
    values: { id: `${relationship} ${from} ${to} ${index}`, ...RELATIONSHIP_PROPERTIES },
  }));
}
