import { describe, expect, it } from '@jest/globals';
import { parseOperation, readyOf } from '../../bench/statements.js';
import { apiOn } from '../operation/apiOn.js';

/** Of each level the names of what is asked of its nodes. */
function sharedPagesOf(text: string): readonly (readonly string[])[] {
  const [ready] = readyOf(apiOn('neo4j'), parseOperation(text), {}).values();
  return ready!.planned.plan.sharedPages.map(({ values }) => values.map(({ key }) => key));
}

describe('shared pages', () => {
  it('are exactly the pages to which several rows lead and that go deeper', () => {
    const people = '{ actors { nodes { name events { nodes { name participants { nodes { id } } } } } } }';
    expect(sharedPagesOf(people)).toEqual([['name', 'participants']]);
    expect(sharedPagesOf('{ actors { nodes { events { nodes { name location { name } } } } } }')).toEqual([]);
  });

  it('begin below the second list if one object is at the root', () => {
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

  it('take a count below a node for going deeper', () => {
    const counted = '{ actors { nodes { events { nodes { participants { totalCount } } } } } }';
    expect(sharedPagesOf(counted)).toEqual([['participants']]);
  });
});
