import { describe, expect, it } from '@jest/globals';
import { parseOperation, readyOf } from '../../bench/statements.js';
import type { Engine, Statement } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';

function statementOf(text: string, engine: Engine): Statement {
  const [ready] = readyOf(apiOn(engine), parseOperation(text), {}).values();
  return ready!.statement;
}

const FIRST = '{ events(first: 5, where: { name: { contains: "a" } }) { totalCount nodes { name } } }';
const NEWEST =
  '{ events(first: 3, orderBy: [{ time: DESC }], where: { name: { contains: "a" } }) { nodes { name } } }';

describe('the ids of a page', () => {
  it('are found first on the embedded engine, with filter and order, so that the page needs neither', () => {
    const { text, parameters, first } = statementOf(FIRST, 'embedded');
    const steps = first!(parameters);
    expect(steps.next().value).toEqual({
      parameters,
      text: [
        'MATCH (event:Event)',
        'WHERE event.nameFolded CONTAINS $name_contains',
        'RETURN event.id AS id, event.name AS key1, event.id AS key2',
        'ORDER BY event.name, event.id',
        'LIMIT $events_first',
      ].join('\n'),
    });
    const rows = [{ id: 'event/b' }, { id: 'event/a' }];
    expect(steps.next(rows)).toEqual({ done: true, value: { idsOfPage: ['event/b', 'event/a'] } });
    expect(text).toContain('UNWIND $idsOfPage AS id\n  MATCH (event:Node {id: id})\n  WITH event\n');
    expect(text.match(/CONTAINS/g)).toHaveLength(1);
  });

  const partOf = (part: string) =>
    [
      'MATCH (event:Event)',
      `WHERE event.nameFolded CONTAINS $name_contains AND event.timeSort ${part} date('9999-12-31')`,
      'RETURN event.id AS id, event.timeSort AS key1, event.id AS key2',
      'ORDER BY event.timeSort DESC, event.id DESC',
      'LIMIT $events_first',
    ].join('\n');

  it('are asked for once if known times fill a page in descending order of time', () => {
    const { parameters, first } = statementOf(NEWEST, 'embedded');
    const steps = first!(parameters);
    expect(steps.next().value).toEqual({ parameters, text: partOf('<') });
    const rows = [{ id: 'event/c' }, { id: 'event/b' }, { id: 'event/a' }];
    expect(steps.next(rows)).toEqual({
      done: true,
      value: { idsOfPage: ['event/c', 'event/b', 'event/a'] },
    });
  });

  it('are asked for again among the unknown times if they do not, and are no more than asked for', () => {
    const { parameters, first } = statementOf(NEWEST, 'embedded');
    const steps = first!(parameters);
    steps.next();
    expect(steps.next([{ id: 'event/c' }]).value).toEqual({ parameters, text: partOf('=') });
    expect(steps.next([{ id: 'event/z' }, { id: 'event/y' }, { id: 'event/x' }])).toEqual({
      done: true,
      value: { idsOfPage: ['event/c', 'event/z', 'event/y'] },
    });
  });

  it('have no statement of their own on Neo4j, nor if a list begins at a node or nothing is listed', () => {
    expect(statementOf(FIRST, 'neo4j').first).toBeUndefined();
    expect(statementOf(NEWEST, 'neo4j').first).toBeUndefined();
    expect(statementOf('{ timeline(about: "person/a") { nodes { id } } }', 'embedded').first).toBeUndefined();
    const next = '{ events(where: { participants: { some: { id: { eq: "person/a" } } } }) { nodes { id } } }';
    expect(statementOf(next, 'embedded').first).toBeUndefined();
    expect(statementOf('{ events { totalCount } }', 'embedded').first).toBeUndefined();
  });
});
