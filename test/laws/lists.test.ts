import { expect, test } from '@jest/globals';
import { readPool } from '../differential/pool.js';
import { settings } from '../differential/settings.js';
import { describeOnEmbedded } from '../engines.js';
import { cursorLaw } from './cursors.js';
import { describeOnGraphs, seedRandom, worldOf } from './describeOnGraphs.js';
import { facetLaw } from './facets.js';
import { filterLaw } from './filters.js';
import { modalityLaw } from './modalities.js';
import { relatedLaw } from './related.js';
import { voicesLaw } from './voices.js';
import { cursorsLeft, walkLaw, walkLeft } from './walks.js';

describeOnGraphs('Laws of lists', (world) => {
  filterLaw(world);
  relatedLaw(world);
  modalityLaw(world);
  // In a random graph what stands with a relationship does not follow from its claims.
  if (!world.random) voicesLaw(world);
  facetLaw(world);
  walkLaw(world);
  cursorLaw(world);
});

/** Random graphs in which lists are looked for that had no rows in those before. */
const GRAPHS = 20;

describeOnEmbedded('The laws of pages', (engine) => {
  test(`give every list of the schema its own cursors (seed ${settings.seed})`, async () => {
    const graph = await engine.open();
    for (let at = 1; at <= GRAPHS && cursorsLeft().length > 0; at++) {
      await seedRandom(graph, settings.seed + at);
      await walkLeft(worldOf(engine.kind, { graph, pool: await readPool(graph) }, true));
    }
    expect(cursorsLeft()).toEqual([]);
  }, 400_000);
});
