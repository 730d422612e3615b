import { describe, expect, it } from '@jest/globals';
import { isA, readStorage } from '../../src/schema/stored/storage.js';
import { prefixOf, typeOfId } from '../../src/schema/stored/typeOfId.js';

describe('the type of an id', () => {
  it('is named by the part before the slash', () => {
    const storage = readStorage();
    expect(typeOfId('person/ada-lovelace', { storage })?.name).toBe('Person');
    expect(typeOfId('attributionstep/1-0', { storage })?.name).toBe('AttributionStep');
    expect(isA(typeOfId('person/ada-lovelace', { storage }), 'Actor')).toBe(true);
    expect(isA(typeOfId('claim/1', { storage }), 'Actor')).toBe(false);
  });

  it('is undefined without a slash, or with an unknown prefix', () => {
    const storage = readStorage();
    for (const id of ['persons', 'person', '', '/person', 'ship/titanic'])
      expect(isA(typeOfId(id, { storage }), 'Entity')).toBe(false);
    expect([prefixOf('persons'), prefixOf(''), prefixOf('a/b/c')]).toEqual(['', '', 'a']);
  });
});
