import { getNamedType, isEnumType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import type { GraphValue } from '../../src/graph/graph.js';
import {
  embeddedProperty,
  fieldsOf,
  sortProperty,
  type FieldModel,
  type GraphModel,
  type Route,
} from '../../src/schema/model.js';
import type { Dice } from './dice.js';
import { apiOn } from '../operation/apiOn.js';

type Properties = { readonly [name: string]: GraphValue };

export interface RandomNode {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
}

export interface RandomRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface RandomGraph {
  readonly nodes: readonly RandomNode[];
  readonly relationships: readonly RandomRelationship[];
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly dice: Dice;
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Texts that are easily mixed up or sorted wrongly; few, so that many nodes share one. */
const TEXTS = [
  '',
  ' ',
  'a',
  'A',
  'b',
  'ab',
  'Z',
  'ß',
  'ss',
  'é',
  'e\u0301',
  'İ',
  'ı',
  'i',
  '\u202eabc',
  'א',
  '漢字',
  'ￕ',
  '￮',
  '\uffff',
  '𝒜',
  '😀',
  '\u{10ffff}',
  '👩‍👩‍👧',
  "O'Brien",
  '"',
  '\\',
  '\\u0061',
  '`',
  '$id',
  '{x}',
  '%',
  '*',
  '.*',
  '\t',
  '\r\n',
  '\u00a0',
  '0',
  '10',
  '9',
  'null',
  'true',
  'a/b',
  '--',
  '//',
  '/*',
];
const DATES = [
  '0001-01-01',
  '1946-06-14',
  '2022-02-24',
  '2025-06-13',
  '2025-06-14',
  '2025-06-15',
  '9999-12-31',
];
const NUMBERS = [-1, 0, 1, 2, 3, 10, 1000];

/**
 * A graph that the schema allows and no article would give: names that repeat, properties that are missing, several
 * relationships between the same two nodes, and relationships of a node with itself.
 */
export function makeGraph(schema: GraphQLSchema, dice: Dice): RandomGraph {
  const { model } = apiOn();
  const types = [...model.nodes.values()].filter((node) => isObjectType(schema.getType(node.name)));
  const ids = new Map(
    types.map(({ name }) => [
      name,
      Array.from({ length: dice.whole(1, 5) }, (_, index) => `${name.toLowerCase()}/${index}`),
    ]),
  );
  const making: Making = { schema, model, dice, ids };
  const followed = followedTypes(making);
  const nodes = types.flatMap(({ name, orderBy }) =>
    ids.get(name)!.map((id, index) => ({
      id,
      type: name,
      properties: {
        ...propertiesOf(making, name),
        ...(followed.includes(name) && { [orderBy]: index + 1 }),
        id,
      },
    })),
  );
  return {
    nodes,
    relationships: relationshipsOf(
      making,
      types.map((type) => type.name),
    ),
  };
}

/** The types of lists that clients follow: their rows are numbered, and no two share a number. */
function followedTypes({ model }: Making): readonly string[] {
  return [...fieldsOf(model, 'Query').values()].flatMap((field) =>
    field.kind === 'connection' && field.follows ? [field.target] : [],
  );
}

function propertiesOf(making: Making, type: string): Properties {
  return Object.assign(
    {},
    ...[...fieldsOf(making.model, type).values()].map((field) => propertiesOfField(making, type, field)),
  ) as Properties;
}

function propertiesOfField(making: Making, type: string, field: FieldModel, prefix?: string): Properties {
  const { dice, schema } = making;
  const named = (property: string): string =>
    prefix === undefined ? property : embeddedProperty(prefix, property);
  switch (field.kind) {
    case 'property':
      return field.nonNull || dice.chance(0.6)
        ? { [named(field.property)]: valueOf(making, type, field.name) }
        : {};
    case 'references':
      return {
        [field.property]: Array.from({ length: dice.whole(0, 3) }, () => someNode(making, field.target)),
      };
    case 'embedded': {
      const sorted =
        `${type}Order` in schema.getTypeMap()
          ? { [sortProperty(field.members[0]!.prefix)]: '9999-12-31' }
          : {};
      const isTime = field.members[0]!.type === 'TimeSpan' && field.members.length === 1;
      if (!isRequired(schema, type, field.name) && dice.chance(0.4)) return isTime ? sorted : {};
      const member = dice.pick(field.members);
      const inner = [...fieldsOf(making.model, member.type).values()];
      const found = Object.assign(
        {},
        ...inner.map((each) => propertiesOfField(making, member.type, each, member.prefix)),
      ) as Properties;
      const start = found[embeddedProperty(member.prefix, 'earliestStart')];
      return isTime
        ? { ...found, ...sorted, ...(start === undefined ? {} : { [sortProperty(member.prefix)]: start }) }
        : found;
    }
    default:
      return {};
  }
}

function isRequired(schema: GraphQLSchema, type: string, field: string): boolean {
  const declared = schema.getType(type);
  return isObjectType(declared) && isNonNullType(declared.getFields()[field]?.type);
}

function valueOf({ schema, dice }: Making, type: string, field: string): GraphValue {
  const declared = schema.getType(type);
  if (!isObjectType(declared)) throw new Error(`${type} has no fields`);
  const named = getNamedType(declared.getFields()[field]!.type);
  if (isEnumType(named)) return dice.pick(named.getValues()).name;
  switch (named.name) {
    case 'Int':
      return dice.pick(NUMBERS);
    case 'Float':
      return dice.pick([...NUMBERS, 0.5, -2.25]);
    case 'Boolean':
      return dice.chance(0.5);
    case 'Date':
      return dice.pick(DATES);
    default:
      return dice.chance(0.8) ? dice.pick(TEXTS) : dice.pick(TEXTS) + dice.pick(TEXTS);
  }
}

function someNode({ model, dice, ids }: Making, target: string): string {
  return dice.pick(model.nodes.get(target)!.possible.flatMap((type) => ids.get(type) ?? []));
}

interface Way {
  readonly route: Route;
  readonly target: string;
  readonly edge: string | undefined;
  readonly least: number;
  readonly most: number;
}

/**
 * The relationships that can start from a node of the type, and their number: exactly one if the schema requires one.
 */
function waysOf({ model }: Making, type: string): readonly Way[] {
  const fields = [...fieldsOf(model, type).values()].flatMap((field): Way[] => {
    if (!('route' in field) || !field.route || field.route.types.length > 1) return [];
    const { route, target } = field;
    const edge = field.kind === 'connection' ? field.edge : undefined;
    const isOne = field.kind === 'one';
    return [
      {
        route,
        target,
        edge,
        least: isOne && field.nonNull ? 1 : 0,
        most: isOne ? (field.nonNull ? 1 : 2) : 3,
      },
    ];
  });
  const filters = [...model.filterRoutes].flatMap(([name, { target, route }]): Way[] =>
    name.startsWith(`${type}Filter.`) ? [{ route, target, edge: undefined, least: 0, most: 2 }] : [],
  );
  return [...fields, ...filters];
}

function relationshipsOf(making: Making, types: readonly string[]): readonly RandomRelationship[] {
  const { dice, ids, model } = making;
  const ways = types.flatMap((type) => waysOf(making, type).map((way) => ({ type, way })));
  const certain = new Set(
    ways.filter(({ way }) => way.least === 1).map(({ type, way }) => `${type} ${way.route.types.join('|')}`),
  );
  const found = new Map<string, RandomRelationship>();
  for (const { type, way } of ways) {
    const { direction } = way.route;
    const relationship = way.route.types.join('|');
    for (const id of ids.get(type)!)
      for (let count = dice.whole(way.least, way.most); count > 0; count--) {
        const other = someNode(making, way.target);
        const otherType = types.find((each) => each.toLowerCase() === other.split('/')[0])!;
        if (direction === 'IN' && certain.has(`${otherType} ${relationship}`)) continue;
        const [from, to] = direction === 'OUT' ? [id, other] : [other, id];
        const edges = edgesOf(model, relationship);
        // Only relationships with an id of their own may join the same two nodes twice.
        const twin = edges.length > 0 ? found.size : 0;
        const name = `${from} ${relationship} ${to} ${twin}`;
        const properties = Object.assign(
          {},
          ...edges.map((edge) => propertiesOf(making, edge)),
        ) as Properties;
        found.set(name, {
          id: `relationship/r${found.size}`,
          type: relationship,
          from,
          to,
          properties: { ...properties, id: `relationship/r${found.size}` },
        });
      }
  }
  return [...found.values()];
}

/** The types of the edges that show relationships of this type with their own id. */
function edgesOf(model: GraphModel, relationship: string): readonly string[] {
  const connections = [...model.nodes.values()]
    .flatMap((node) => [...node.fields.values()])
    .filter((field) => field.kind === 'connection');
  const edges = connections
    .filter(({ route }) => route?.types.includes(relationship))
    .map(({ edge }) => edge);
  return [...new Set(edges)].filter((edge) => model.parts.get(edge)!.isRelationship);
}
