import { describe, expect, test } from '@jest/globals';
import { augmented } from './sdl.js';

/** The place of a problem, by file, line and column, and its message. */
describe('problems of the SDL', () => {
  test('an unknown type is named with its place, the near name and the remedy', () => {
    expect(problemOf('type City { name: String }\ntype Query {\n  city: Citty\n}')).toBe(
      `There is no type Citty. Did you mean City? Declare it in schema/, or mend the name.

schema/world.graphql:3:9
2 | type Query {
3 |   city: Citty
  |         ^
4 | }`,
    );
  });

  test('a list of an unknown type names the type that it needs', () => {
    expect(problemOf('type Query {\n  cities: CityConnection\n}')).toContain(
      'There is no type CityConnection. It is made of the type City, or of an edge CityEdge with a field node: ' +
        'declare one.\n\nschema/world.graphql:2:11',
    );
  });

  test('a list of a type without filtered fields is found at the type', () => {
    const problem = problemOf(
      'type City @list(of: "cities") { name: String! @sort(by: "the name") }\ntype Query { cities: CityConnection }',
    );
    expect(problem).toContain('There is no type CityFilter.');
    expect(problem).toContain('with @filter on a field');
    expect(problem).toContain('schema/world.graphql:1:6');
  });

  test.each([
    [
      'an interface',
      'type City implements Sited { name: String } type Query { a: City }',
      'There is no type Sited.',
    ],
    [
      'a directive’s type',
      'type Query { "All." stats: Int @tallies(type: "Sity") }',
      'There is no type Sity.',
    ],
  ])('%s that is unknown is named', (_, text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  test('an unknown directive is named with the near one', () => {
    expect(problemOf('type City @nod { name: String }\ntype Query { a: City }')).toContain(
      'There is no directive @nod. Did you mean node? Declare it in schema/directives.graphql, or mend the name.\n\n' +
        'schema/world.graphql:1:12',
    );
  });

  test('an unknown argument of a directive is named with the near one and all known ones', () => {
    expect(problemOf('type City @node(lable: "City") { name: String } type Query { a: City }')).toContain(
      '@node takes no argument lable. Did you mean label? It takes label, orderBy.\n\nschema/world.graphql:1:17',
    );
  });

  test('a type that cannot be described names the missing words', () => {
    expect(problemOf('type City { name: String! }\ntype Query { cities: CityConnection }')).toContain(
      'CityConnection cannot be described. Give its words by @list(of: "…") on the type of the rows, or on the ' +
        'edge, or declare CityConnection with a description.\n\nschema/world.graphql:1:6',
    );
    expect(problemOf('enum Rule { REPUBLIC }\ntype Query { a("Of." b: RuleFilter): Rule }')).toContain(
      'RuleFilter cannot be described. Give its words by @filter(on: "…") on the enum',
    );
  });

  test('a type that is declared twice is found in both places', () => {
    const problem = problemOf('type City { name: String }\ntype Query { a: City }\ntype City { age: Int }');
    expect(problem).toContain('City is declared twice. Put both into one declaration.');
    expect(problem).toContain('schema/world.graphql:1:6');
    expect(problem).toContain('schema/world.graphql:3:6');
  });

  test('an extension is refused, because it would be lost', () => {
    expect(problemOf('type Query { a: Int }\nextend type Query { b: Int }')).toContain(
      'schema/world.graphql:2:1',
    );
  });

  test('all problems are reported at once', () => {
    const problem = problemOf('type Query @nod { a: Sity b: Citty }');
    expect(['@nod', 'Sity', 'Citty'].every((each) => problem.includes(each))).toBe(true);
  });
});

function problemOf(text: string): string {
  try {
    augmented(text);
  } catch (problem) {
    return (problem as Error).message;
  }
  throw new Error('No problem was found');
}
