import { describe, expect, it } from '@jest/globals';
import { names, relationshipName, variableName } from '../../src/cypher/names.js';

describe('names of variables', () => {
  it('are never given twice, even if a name ends in a number', () => {
    const given = names();
    const asked = ['event', 'event', 'event2', 'event', 'event2'];
    const got = asked.map((name) => given.variable(name));
    expect(new Set(got).size).toBe(asked.length);
    expect(got.slice(0, 2)).toEqual(['event', 'event2']);
  });

  it('begin anew in each statement', () => {
    names().variable('event');
    expect(names().variable('event')).toBe('event');
  });

  it.each([
    ['Conflict', 'conflict'],
    ['EventCode', 'eventCode'],
    ['PARTY_TO', 'partyTo'],
    ['HOLDS', 'holds'],
    ['PARTY_TO|PART_OF', 'relationship'],
  ])('for %s begin with %s', (type, name) => {
    const types = type.split('|');
    expect(relationshipName(types)).toBe(name);
    if (types.length === 1) expect(variableName(type)).toBe(name);
  });
});
