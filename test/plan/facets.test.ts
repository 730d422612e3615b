import { describe, expect, it } from '@jest/globals';
import { kindFacets, planBuckets, planFacets } from '../../src/plan/lists/facets.js';
import type { Counts, FacetCount } from '../../src/plan/tree/counts.js';
import { buildModel } from '../../src/schema/buildModel.js';
import { readSchema } from '../../src/schema/document.js';

const model = buildModel(readSchema());
const facets = (target: string, asked?: readonly string[]) =>
  planFacets(model, target, 'facets', asked, 'first') as Counts & { kind: 'facets' };
const offered = (target: string) => facets(target).of.map(({ field }) => field);
const ways = ({ traversals, property, part }: FacetCount) => [
  ...traversals.map(({ types, direction }) => `${types.join('|')} ${direction}`),
  `${property} ${part}`,
];
const wayTo = (target: string, field: string) => ways(facets(target, [field]).of[0]!);

describe('facets', () => {
  it('are those that the rows of a list have', () => {
    expect(offered('Event')).toEqual(['TYPE', 'STATUS', 'CODE', 'SPEAKER', 'MONTH']);
    expect(offered('Person')).toEqual(['TYPE', 'SPEAKER']);
    expect(offered('Claim')).toEqual([
      'STATUS',
      'SPEAKER',
      'SOURCE',
      'MONTH',
      'PREDICATE',
      'POLARITY',
      'MODALITY',
      'CERTAINTY',
    ]);
    expect(offered('Change')).toEqual(['CAUSE', 'ORIGIN']);
    expect(offered('Disagreement')).toEqual(['SPEAKER', 'PREDICATE', 'VERDICT', 'REASON']);
  });

  it('of an interface are those of any of its types', () => {
    expect(offered('Entity')).toEqual(['TYPE', 'STATUS', 'CODE', 'SPEAKER', 'MONTH']);
    expect(offered('TimelineItem')).toContain('PREDICATE');
  });

  it('come in the order and number that is asked for', () => {
    expect(facets('Event', ['MONTH', 'TYPE']).of.map(({ field }) => field)).toEqual(['MONTH', 'TYPE']);
  });

  it('of a list with claims and entities lead from both to their speakers: zero steps lead from a claim to itself', () => {
    const [claim, speaker] = facets('TimelineItem', ['SPEAKER']).of[0]!.traversals;
    expect(claim).toMatchObject({
      types: ['ABOUT'],
      direction: 'IN',
      steps: 1,
      label: 'Claim',
      implied: false,
    });
    expect(speaker).toMatchObject({ types: ['FIRST_SPOKEN_BY'], direction: 'OUT' });
    expect(facets('Event', ['SPEAKER']).of[0]!.traversals[0]!.steps).toBeUndefined();
  });

  it('named twice are counted once', () => {
    expect(facets('Event', ['TYPE', 'MONTH', 'TYPE']).of.map(({ field }) => field)).toEqual([
      'TYPE',
      'MONTH',
    ]);
    expect(kindFacets(['TYPE', 'TYPE'])).toEqual(['TYPE']);
  });

  it('follow the traversals to their value', () => {
    expect(wayTo('Event', 'STATUS')).toEqual(['status whole']);
    expect(wayTo('Event', 'CODE')).toEqual(['HAS_CODE OUT', 'code whole']);
    expect(wayTo('Event', 'MONTH')).toEqual(['timeEarliestStart month']);
  });

  it('take another route if rows do not have the first: the speakers of an entity are those of its claims', () => {
    expect(wayTo('Claim', 'SPEAKER')).toEqual(['FIRST_SPOKEN_BY OUT', 'id whole']);
    expect(wayTo('Event', 'SPEAKER')).toEqual(['ABOUT IN', 'FIRST_SPOKEN_BY OUT', 'id whole']);
  });

  it('of other lists are refused, and the message names those of this list', () => {
    expect(() => facets('Person', ['TYPE', 'STATUS'])).toThrow(
      'There is no facet STATUS of this list: it has TYPE, SPEAKER.',
    );
  });

  it('are refused if none is named, because they would say nothing', () => {
    expect(() => facets('Person', [])).toThrow('`of` is empty: leave it out, or name a facet.');
  });
});

describe('buckets', () => {
  it('are counted by day whatever their size, because days are gathered afterwards', () => {
    const planned = ['DAY', 'WEEK', 'MONTH', 'YEAR'].map((by) => planBuckets('buckets', by as 'DAY'));
    for (const each of planned) expect(ways(each.of as FacetCount)).toEqual(['timeEarliestStart day']);
  });
});
