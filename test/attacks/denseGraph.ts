import type { RandomGraph, RandomNode, RandomRelationship } from '../differential/randomGraph.js';

/** Twenty countries that take part in almost all events, and people: in such a graph deep lists cost most. */
export function denseGraph(events: number, people: number, hubs = 20): RandomGraph {
  const node = (type: string, index: number): RandomNode => {
    const id = `${type.toLowerCase()}/${index}`;
    const name = `${type} ${String((index * 7919) % 100_000).padStart(5, '0')}`;
    return {
      id,
      type,
      properties: {
        id,
        type: type.toUpperCase(),
        name,
        status: 'HELD',
        timeSort: '9999-12-31',
        bornSort: '9999-12-31',
      },
    };
  };
  const many = (type: string, count: number): RandomNode[] =>
    Array.from({ length: count }, (_, index) => node(type, index));
  const takesPart = (event: number): RandomRelationship[] =>
    [
      `country/${event % hubs}`,
      `country/${(event * event) % hubs}`,
      `person/${event % people}`,
      `person/${(event * 31) % people}`,
    ].map((from, place) => {
      const id = `${event}-${place}`;
      return { id, type: 'PARTICIPATED_IN', from, to: `event/${event}`, properties: { id, role: 'PARTY' } };
    });
  return {
    nodes: [...many('Country', hubs), ...many('Person', people), ...many('Event', events)],
    relationships: Array.from({ length: events }, (_, event) => event).flatMap(takesPart),
  };
}
