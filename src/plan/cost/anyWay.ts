import type { Walk } from '../plan.js';

/** The walk along relationships of these types in either direction, from an entity to an entity. */
export function anyWay(label: string, relationship: string): Walk {
  const walk = { from: [label], relationship, direction: 'UNDIRECTED', target: label } as const;
  return { ...walk, label: undefined, representatives: false };
}
