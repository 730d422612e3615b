import { describe, expect, test } from '@jest/globals';
import { namesIn, shapeOf } from './sdl.js';

const WORLD = `
  "Everything with an id."
  interface Node @node(orderBy: "id") {
    "The id."
    id: ID! @filter @sort(by: "the id")
  }

  "A country."
  type Country implements Node @node(orderBy: "id") @list(of: "countries") {
    "Its cities, by size."
    cities: TownConnection! @relationship(type: "PART_OF", direction: IN) @filter(on: "its cities")
    "How it is ruled."
    rule: Rule! @filter
    "Its flag."
    flag: String
  }

  "How a country is ruled."
  enum Rule @filter(on: "a rule") {
    "By many."
    REPUBLIC
  }

  "A city."
  type City implements Node @node(orderBy: "id") @list(of: "cities", voices: false) {
    "Its name."
    name: String! @filter(on: "the name")
  }

  type TownEdge @list(of: "towns of a country") {
    node: City!
    "Since when it belongs to the country."
    since: Int
  }

  type Query {
    "The countries."
    countries("Of this continent." continent: String): CountryConnection
  }
`;

describe('lists', () => {
  test('the types that lists need are made, and no others', () => {
    expect(namesIn(WORLD)).toEqual([
      ...['Node', 'Country', 'Rule', 'City', 'TownEdge', 'Query'],
      ...['TownConnection', 'CityFilter', 'CityOrder'],
      ...[
        'CountryConnection',
        'CountryEdge',
        'CountryFilter',
        'CountryOrder',
        'CityListFilter',
        'RuleFilter',
      ],
    ]);
  });

  test('a list takes a page, conditions, keys and voices before its own arguments', () => {
    expect(shapeOf(WORLD, 'Query')).toContain(
      'countries(first: Int, after: String, last: Int, before: String, where: CountryFilter, ' +
        'orderBy: [CountryOrder!], voices: VoicesInput, continent: String): CountryConnection',
    );
  });

  test('a list of rows that rest on no claim takes no voices', () => {
    expect(shapeOf(WORLD, 'Country')).not.toContain('voices');
  });

  test('a connection leads to the node of its edge, and the edge keeps the facts of the relationship', () => {
    expect(shapeOf(WORLD, 'TownConnection')).toContain('nodes: [City!]!');
    expect(shapeOf(WORLD, 'TownEdge')).toBe(`type TownEdge @list(of: "towns of a country") {
  cursor: String!
  node: City!
  since: Int
}`);
  });

  test('a filter has the marked fields, each in the form that fits it', () => {
    expect(shapeOf(WORLD, 'CountryFilter')).toBe(`input CountryFilter {
  id: IDFilter
  cities: CityListFilter
  rule: RuleFilter
  AND: [CountryFilter!]
  OR: [CountryFilter!]
  NOT: CountryFilter
}`);
  });

  test('declared fields of a filter come before AND, OR and NOT', () => {
    const more = `${WORLD} input CityFilter { "How old it is." age: IntFilter @relationship(type: "A", direction: OUT) }`;
    expect(shapeOf(more, 'CityFilter')).toBe(`input CityFilter {
  id: IDFilter
  name: StringFilter
  age: IntFilter @relationship(type: "A", direction: OUT)
  AND: [CityFilter!]
  OR: [CityFilter!]
  NOT: CityFilter
}`);
  });

  test('rows are sorted by one key', () => {
    expect(shapeOf(WORLD, 'CountryOrder')).toBe('input CountryOrder @oneOf {\n  id: SortDirection\n}');
  });
});
