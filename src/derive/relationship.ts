import type { DesiredRelationship, Properties } from './desiredGraph.js';
import { shortDigest } from '../text/digest.js';

/**
 * A relationship with an id made of its type, its ends and what tells several of them apart, because an actor may take
 * part in one event in several roles, and an act of speaking may have several modalities. Relationships that the API does
 * not show have ids too, so that each can be matched when it changes.
 */
export function relationship(
  type: string,
  from: string,
  to: string,
  properties: Properties = {},
  among?: string,
): DesiredRelationship {
  const id = `relationship/${shortDigest([type, from, to, among])}`;
  return { id, type, from, to, properties: { id, ...properties } };
}

/** The id of a node without a name of its own: a digest of the parts that identify it. */
export function partId(type: string, ...parts: readonly unknown[]): string {
  return `${type.toLowerCase()}/${shortDigest(parts)}`;
}
