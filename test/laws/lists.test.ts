import { describe, expect, test } from '@jest/globals';
import { cursorLaw } from './cursors.js';
import { describeOnGraphs } from './describeOnGraphs.js';
import { facetLaw } from './facets.js';
import { filterLaw } from './filters.js';
import { relatedLaw } from './related.js';
import { cursorsLeft, walkLaw } from './walks.js';

describeOnGraphs('Laws of lists', (world) => {
  filterLaw(world);
  relatedLaw(world);
  facetLaw(world);
  walkLaw(world);
  cursorLaw(world);
});

describe('The walks through all lists', () => {
  test('gave every list of the schema its own cursors', () => {
    expect(cursorsLeft()).toEqual([]);
  });
});
