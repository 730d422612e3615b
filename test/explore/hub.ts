import type { RandomGraph } from '../differential/randomGraph.js';

type Node = RandomGraph['nodes'][number];
type Relationship = RandomGraph['relationships'][number];

/** The number of actors that take part in the one event: more than a step of a search follows. */
export const CROWD = 10_050;

/**
 * A graph with a hub: `person/start` and a crowd take part in `event/hub`. From it a chain leads over
 * `person/x` and `event/y` to `person/goal`, which has no other relationship.
 */
export function hubGraph(crowd = CROWD): RandomGraph {
  const names = Array.from({ length: crowd }, (_, index) => `crowd-${String(index).padStart(4, '0')}`);
  const people = [...names, 'start', 'x', 'goal'].map((name) => node('Person', name));
  const events = ['hub', 'y'].map((name) => node('Event', name));
  const ties = [
    ...['start', ...names, 'x'].map((name) => [name, 'hub'] as const),
    ['x', 'y'] as const,
    ['goal', 'y'] as const,
  ];
  return {
    nodes: [...people, ...events],
    relationships: ties.map(([from, to]) => tie(`person/${from}`, `event/${to}`)),
  };
}

/** A graph of people and events, as many of each, in which everybody takes part in every event. */
export function denseGraph(size: number): RandomGraph {
  const names = Array.from({ length: size }, (_, index) => `n${index}`);
  return {
    nodes: names.flatMap((name) => [node('Person', name), node('Event', name)]),
    relationships: names.flatMap((one) => names.map((other) => tie(`person/${one}`, `event/${other}`))),
  };
}

function node(type: string, name: string): Node {
  const id = `${type.toLowerCase()}/${name}`;
  return { type, id, properties: { id, name, type: type.toUpperCase() } };
}

function tie(from: string, to: string): Relationship {
  const id = `relationship/${from.split('/')[1]}-${to.split('/')[1]}`;
  const properties = { id, role: 'PARTY', claimIds: [], firstSpeakerIds: [] };
  return { type: 'PARTICIPATED_IN', id, from, to, properties };
}
