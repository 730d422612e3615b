import type { Graph, GraphValue } from '../../src/graph/graph.js';
import { embeddedProperty, nodeModel, sortProperty } from '../../src/schema/model.js';
import type { FieldModel, GraphModel, NodeModel } from '../../src/schema/model.js';

/** The number of nodes of each type: enough for Neo4j to use an index. */
const NODES_OF_A_TYPE = 200;
/** The number of relationships of each kind between two types. */
const RELATIONSHIPS_OF_A_KIND = 60;

/** The edges of the API name their claims and first speakers by these properties. */
const RELATIONSHIP_PROPERTIES = {
  claimIds: ['claim/1', 'claim/2'],
  firstSpeakerIds: ['person/1'],
};

/** The bounds of a time, each of which has an index. */
const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];

type Properties = { readonly [name: string]: GraphValue };

/**
 * Fills an empty Neo4j with nodes of every type and relationships of every type of the schema, so that it plans with
 * all of them in view. It means nothing; only labels, types and the number of things are like the real graph's. Nodes
 * are found by their element ids, for which no index is needed.
 */
export async function generateGraph(graph: Graph, model: GraphModel): Promise<void> {
  const types = [...model.nodes.values()].filter(
    ({ name, possible }) => possible.length === 1 && possible[0] === name,
  );
  await graph.write(async (transaction) => {
    const places = new Map<string, GraphValue>();
    for (const type of types) {
      const create = `UNWIND $rows AS row CREATE (n:${labelsOf(model, type).join(':')}) SET n = row.values${setDates(type)} RETURN n.id AS id, elementId(n) AS place`;
      for (const { id, place } of await transaction.run({
        text: create,
        parameters: { rows: nodesOf(type) },
      }))
        places.set(String(id), place!);
    }
    for (const [relationship, rows] of relationshipsOf(kindsOf(model, types), places)) {
      const match =
        'UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to';
      await transaction.run({
        text: `${match} CREATE (a)-[r:${relationship}]->(b) SET r = row.values`,
        parameters: { rows },
      });
    }
  });
}

function labelsOf(model: GraphModel, type: NodeModel): readonly string[] {
  const all = [...model.nodes.values()].filter(({ possible }) => possible.includes(type.name));
  return [...new Set(['Node', ...all.map(({ label }) => label)])];
}

function nodesOf(type: NodeModel): readonly Properties[] {
  return Array.from({ length: NODES_OF_A_TYPE }, (_, index) => ({
    day: dayOf(index),
    values: valuesOf(type, index),
  }));
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

/** Times are sorted by a property of their own. */
function setDates(type: NodeModel): string {
  const times = [...type.fields.values()]
    .filter((field) => field.kind === 'embedded')
    .map(({ members }) => members[0]!.prefix);
  const set = (property: string): string => `, n.${property} = date(row.day)`;
  return times
    .flatMap((time) => [sortProperty(time), ...BOUNDS.map((bound) => embeddedProperty(time, bound))])
    .map(set)
    .join('');
}

interface Kind {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
}

/** The pairs of types between which the schema has relationships. */
function kindsOf(model: GraphModel, types: readonly NodeModel[]): readonly Kind[] {
  const routes = [...model.filterRoutes.entries()].map(([name, { target, route }]) => ({
    owner: nodeModel(model, name.split('Filter')[0]!),
    target,
    route,
  }));
  const fields = types.flatMap((owner) =>
    [...owner.fields.values()].flatMap((field) => routeOf(owner, field)),
  );
  const kinds = [...fields, ...routes].flatMap(({ owner, target, route }) =>
    owner.possible.flatMap((here) =>
      nodeModel(model, target).possible.map((there): Kind => {
        const [from, to] = route.direction === 'IN' ? [there, here] : [here, there];
        return { relationship: route.types.join('|'), from, to };
      }),
    ),
  );
  return [...new Map(kinds.map((kind) => [Object.values(kind).join(), kind])).values()];
}

function routeOf(owner: NodeModel, field: FieldModel) {
  if (!('route' in field) || !field.route || field.route.types.length > 1) return [];
  return [{ owner, target: field.target, route: field.route }];
}

function relationshipsOf(kinds: readonly Kind[], places: ReadonlyMap<string, GraphValue>) {
  const rows = new Map<string, Properties[]>();
  for (const { relationship, from, to } of kinds)
    for (let index = 0; index < RELATIONSHIPS_OF_A_KIND; index++) {
      const ends = {
        from: places.get(idOf(from, index))!,
        to: places.get(idOf(to, (index * 7 + 3) % NODES_OF_A_TYPE))!,
      };
      const values = { id: `${relationship} ${from} ${to} ${index}`, ...RELATIONSHIP_PROPERTIES };
      rows.set(relationship, [...(rows.get(relationship) ?? []), { ...ends, values }]);
    }
  return rows;
}
