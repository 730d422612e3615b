import { describe, expect, it } from '@jest/globals';
import { condition, guard } from '../../src/cypher/condition.js';
import { names } from '../../src/cypher/names.js';
import type { Compare, Condition } from '../../src/plan/tree/condition.js';
import type { Traversal } from '../../src/plan/tree/traversal.js';

const text = (on: Condition) => condition(names(), { node: 'event', relationship: 'link' }, on);
const name: Condition = {
  kind: 'compare',
  property: 'name',
  type: 'string',
  operator: 'CONTAINS',
  parameter: 'p',
};
const day: Compare = {
  kind: 'compare',
  property: 'timeLatestEnd',
  type: 'date',
  operator: '<=',
  parameter: 'd',
};
const traversal: Traversal = {
  from: ['Event'],
  types: ['PARTICIPATED_IN'],
  direction: 'IN',
  target: 'Actor',
  label: 'Actor',
  implied: true,
  representatives: false,
};

describe('conditions', () => {
  it('compare properties with parameters, and days as days', () => {
    expect(text(name)).toBe('event.name CONTAINS $p');
    expect(text(day)).toBe('event.timeLatestEnd <= date($d)');
  });

  it('are put in parentheses if several are joined', () => {
    expect(text({ kind: 'any', of: [name, { kind: 'all', of: [name, day] }] })).toBe(
      '(event.name CONTAINS $p OR (event.name CONTAINS $p AND event.timeLatestEnd <= date($d)))',
    );
  });

  it('are true for an empty AND and false for an empty OR', () => {
    expect(text({ kind: 'all', of: [] })).toBe('true');
    expect(text({ kind: 'any', of: [] })).toBe('false');
  });

  it('count an unknown value as not met, so that NOT keeps it', () => {
    expect(text({ kind: 'not', of: name })).toBe('NOT coalesce(event.name CONTAINS $p, false)');
  });

  it('keep an unknown bound without an OR, because Neo4j would then sort everything (possiblyWithin sorted every event)', () => {
    expect(text({ kind: 'possibly', of: day })).toBe('coalesce(event.timeLatestEnd <= date($d), true)');
    expect(text({ kind: 'not', of: { kind: 'possibly', of: day } })).toBe(
      'NOT (coalesce(event.timeLatestEnd <= date($d), true))',
    );
  });

  it('ask for related nodes without counting them', () => {
    expect(text({ kind: 'related', traversal, where: { kind: 'all', of: [] } })).toBe(
      'EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor) }',
    );
    const toPeople: Traversal = { ...traversal, label: 'Person', implied: false };
    expect(text({ kind: 'not', of: { kind: 'related', traversal: toPeople, where: name } })).toBe(
      'NOT (EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor:Person) WHERE actor.name CONTAINS $p })',
    );
  });

  it('are not joined with the whole graph if one is inside another (a timeline of 6,000 events never ended)', () => {
    const inner: Condition = { kind: 'related', traversal, where: name };
    const nested =
      'coalesce(EXISTS { MATCH (actor)<-[:PARTICIPATED_IN]-(actor2) WHERE actor2.name CONTAINS $p }, false)';
    expect(text({ kind: 'related', traversal, where: inner })).toBe(
      `EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor) WHERE ${nested} }`,
    );
    expect(text({ kind: 'related', traversal, where: { kind: 'not', of: inner } })).toContain(
      `WHERE NOT (${nested})`,
    );
    expect(text({ kind: 'all', of: [inner, inner] })).not.toContain('coalesce');
  });

  it('name related nodes anew at each depth', () => {
    expect(
      text({ kind: 'related', traversal, where: { kind: 'related', traversal, where: name } }),
    ).toContain('(actor)<-[:PARTICIPATED_IN]-(actor2)');
  });
});

describe('guards as text', () => {
  it('check that a node has one of several labels', () => {
    expect(guard('node', ['Event', 'Conflict'])).toBe('(node:Event OR node:Conflict)');
    expect(guard('node', ['Actor'])).toBe('node:Actor');
    expect(guard('node', undefined)).toBeUndefined();
  });
});
