import { describe, expect, it } from '@jest/globals';
import { guardFor, traversalAlong } from '../../src/plan/traversal.js';
import { buildModel } from '../../src/schema/buildModel.js';
import { readSchema } from '../../src/schema/document.js';
import type { Route } from '../../src/schema/model.js';

const model = buildModel(readSchema());
const route = (types: string, direction: Route['direction']): Route => ({
  types: types.split('|'),
  direction,
  representatives: false,
});
const possible = (type: string) => model.nodes.get(type)!.possible;
/** The label that is checked at the end of a walk. */
const label = (from: readonly string[], along: Route, target: string) => {
  const traversal = traversalAlong(model, from, along, target);
  return traversal.implied ? undefined : traversal.label;
};

describe('a traversal', () => {
  it('leaves the label out if a relationship leads to nothing else', () => {
    expect(label(['Event'], route('PARTICIPATED_IN', 'IN'), 'Actor')).toBeUndefined();
    expect(label(['Place'], route('PART_OF', 'OUT'), 'Country')).toBeUndefined();
    expect(label(['Negotiation'], route('PART_OF', 'IN'), 'Event')).toBeUndefined();
  });

  it('checks the label if the relationship leads to other types as well', () => {
    expect(label(['Event'], route('PART_OF', 'OUT'), 'Conflict')).toBe('Conflict');
    expect(label(['Country'], route('PARTY_TO', 'OUT'), 'Negotiation')).toBe('Negotiation');
  });

  it('checks the label if another type names the relationship from its other end (an agreement was among the events of a place)', () => {
    expect(label(possible('Location'), route('LOCATED_IN', 'IN'), 'Event')).toBe('Event');
  });

  it('checks the label if no field names the relationship', () => {
    expect(label(['Claim'], route('UTTERED_BY', 'OUT'), 'Speaker')).toBe('Speaker');
  });

  it('leaves the label out in both directions to any entity, but not to one type', () => {
    expect(label(['Person'], route('PARTY_TO|PART_OF', 'UNDIRECTED'), 'Entity')).toBeUndefined();
    expect(label(['Person'], route('PARTY_TO|PART_OF', 'UNDIRECTED'), 'Event')).toBe('Event');
  });
});

describe('a guard', () => {
  it('is absent if a field is selected for every type the parent can have', () => {
    expect(guardFor(model, ['Event'], new Set(['Event']))).toBeUndefined();
    expect(guardFor(model, possible('Actor'), new Set(possible('Entity')))).toBeUndefined();
  });

  it('is the label of the one type for which the field is selected', () => {
    expect(guardFor(model, possible('Entity'), new Set(['Event']))).toEqual(['Event']);
  });

  it('is the label of an interface if that names exactly these types', () => {
    expect(guardFor(model, possible('Node'), new Set(possible('Actor')))).toEqual(['Actor']);
    expect(guardFor(model, possible('Entity'), new Set(['Country', 'Place']))).toEqual(['Location']);
  });

  it('is the label of each type if no interface names them', () => {
    expect(guardFor(model, possible('Entity'), new Set(['Event', 'Conflict']))).toEqual([
      'Event',
      'Conflict',
    ]);
  });
});
