import { describe, expect, it } from '@jest/globals';
import { parseOperation, readyOf } from '../../bench/statements.js';
import { apiOn } from '../operation/apiOn.js';

/** Of each level the names of what is asked of its nodes. */
function sharedPagesOf(text: string): readonly (readonly string[])[] {
  const [ready] = readyOf(apiOn('neo4j'), parseOperation(text), {}).values();
  return ready!.planned.plan.sharedPages.map(({ values }) => values.map(({ key }) => key));
}

describe('levels', () => {
  it('are the pages that several rows lead to and that go deeper, and no others', () => {
    const people = '{ actors { nodes { name events { nodes { name participants { nodes { id } } } } } } }';
    expect(sharedPagesOf(people)).toEqual([['name', 'participants']]);
    expect(sharedPagesOf('{ actors { nodes { events { nodes { name location { name } } } } } }')).toEqual([]);
  });

  it('begin below the second list where there is one thing at the root', () => {
    const deep =
      '{ actor(id: "person/a") { events { nodes { participants { nodes { name events { nodes { id } } } } } } } }';
    expect(sharedPagesOf(deep)).toEqual([['id', 'name', 'events']]);
    expect(
      sharedPagesOf('{ actor(id: "person/a") { events { nodes { participants { nodes { id } } } } } }'),
    ).toEqual([]);
    expect(
      sharedPagesOf(
        '{ nodes(ids: ["person/a"]) { ... on Person { events { nodes { participants { nodes { id } } } } } } }',
      ),
    ).toEqual([['participants']]);
  });

  it('count what is only counted below a node as deeper', () => {
    const counted = '{ actors { nodes { events { nodes { participants { totalCount } } } } } }';
    expect(sharedPagesOf(counted)).toEqual([['participants']]);
  });
});
