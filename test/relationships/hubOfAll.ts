import type { RandomGraph } from '../differential/randomGraph.js';

/**
 * A country at the crowded end of relationships of four types: `size` of each, and as many things at their other ends.
 */
export function hubOfAll(size: number): RandomGraph {
  const places = Array.from({ length: size }, (_, index) => index);
  const named = (type: string, at: number) => `${type.toLowerCase()}/${type.toLowerCase()}-${at}`;
  return {
    nodes: [
      node('Country', HUB),
      ...['Event', 'Person', 'Agreement'].flatMap((type) => places.map((at) => node(type, named(type, at)))),
    ],
    relationships: places.flatMap((at) => [
      tie('PARTICIPATED_IN', HUB, named('Event', at), at),
      tie('PARTY_TO', HUB, named('Agreement', at), at),
      tie('REPRESENTS', named('Person', at), HUB, at),
      tie('LOCATED_IN', named('Event', at), HUB, at),
    ]),
  };
}

const HUB = 'country/hub';

/**
 * Ids of one relationship of each type, and of none: ids that name the hub as the owner of relationships that others
 * own.
 */
export const IDS_AT_THE_HUB: readonly string[] = [
  'relationship/PARTICIPATED_IN.event.event-7.participated-in-7',
  'relationship/PARTY_TO.agreement.agreement-7.party-to-7',
  'relationship/REPRESENTS.person.person-7.represents-7',
  'relationship/LOCATED_IN.event.event-7.located-in-7',
  'relationship/PARTICIPATED_IN.country.hub.participated-in-7',
  'relationship/REPRESENTS.country.hub.represents-7',
  'relationship/LOCATED_IN.country.hub.located-in-7',
];

function node(type: string, id: string): RandomGraph['nodes'][number] {
  return { type, id, properties: { id, name: id, type: type.toUpperCase() } };
}

function tie(type: string, from: string, to: string, at: number): RandomGraph['relationships'][number] {
  const id = `relationship/${type.toLowerCase().replaceAll('_', '-')}-${at}`;
  return { type, id, from, to, properties: { id, claimIds: [], firstSpeakerIds: [] } };
}
