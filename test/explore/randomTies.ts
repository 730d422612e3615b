import type { Dice } from '../differential/dice.js';
import type { RandomGraph } from '../differential/randomGraph.js';
import type { Tie } from './pathOracle.js';

/** A relationship with the first speakers of its claims. */
export interface HeardTie extends Tie {
  readonly speakers: readonly string[];
}

const EVENTS = 14;
const RELATIONSHIPS = 18;

/**
 * A sparse graph in which events follow one another: some are tied twice, some to themselves, and some to none, so that
 * paths of any length occur and of some pairs none.
 */
export function randomTies(dice: Dice) {
  const events = Array.from({ length: EVENTS }, (_, index) => `event/e${index}`);
  const speakers = ['person/one', 'person/other'];
  const ties = Array.from({ length: RELATIONSHIPS }, (_, index): HeardTie => ({
    id: `relationship/${dice.whole(0, 9)}-${index}`,
    from: dice.pick(events),
    to: dice.pick(events),
    speakers: speakers.filter(() => dice.chance(0.7)),
  }));
  const nodes = [...events, ...speakers].map((id) => {
    const type = id.startsWith('event/') ? 'Event' : 'Person';
    return { id, type, properties: { id, name: id, type: type.toUpperCase() } };
  });
  const relationships = ties.map((tie) => ({
    id: tie.id,
    type: 'FOLLOWED',
    from: tie.from,
    to: tie.to,
    properties: { id: tie.id, claimIds: [], firstSpeakerIds: [...tie.speakers] },
  }));
  const random: RandomGraph = { nodes, relationships };
  return { random, ties, speakers };
}
