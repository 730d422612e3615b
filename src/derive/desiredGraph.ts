import { canonicalJson, sha256 } from '../text/digest.js';
import { compare } from '../text/compare.js';

/**
 * A stored value. Dates are `YYYY-MM-DD` here and native in the graph, because the storage model knows which properties
 * are dates.
 */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = { readonly [name: string]: PropertyValue };

/** A node of the desired graph. Its type gives its labels. */
export interface DesiredNode {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
}

/** A relationship of the desired graph, between nodes named by their ids. */
export interface DesiredRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** All nodes and relationships that follow from facts, each list sorted by id. The ids are among the properties too. */
export interface DesiredGraph {
  readonly nodes: readonly DesiredNode[];
  readonly relationships: readonly DesiredRelationship[];
}

/**
 * Sorts the desired graph by id, so that equal graphs have equal texts. Throws if two things have one id, because that
 * is a defect.
 */
export function canonical(content: DesiredGraph): DesiredGraph {
  return { nodes: sortById(content.nodes), relationships: sortById(content.relationships) };
}

/**
 * SHA-256 over the desired graph: the same for the same facts, on every machine and engine. Whether citations were
 * checked, the text of the article, and the time of ingestion are added later and are no part of it.
 */
export function contentHash(content: DesiredGraph): string {
  return sha256(canonicalJson(content));
}

/** The properties that have a value. */
export function defined(properties: {
  readonly [name: string]: PropertyValue | null | undefined;
}): Properties {
  const entries = Object.entries(properties).filter(
    (entry): entry is [string, PropertyValue] => entry[1] !== undefined && entry[1] !== null,
  );
  return Object.fromEntries(entries);
}

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const sorted = items.toSorted((one, other) => compare(one.id, other.id));
  const twice = sorted.find((item, index) => item.id === sorted[index + 1]?.id);
  if (twice !== undefined) throw new Error(`Two things in the graph would have the id ${twice.id}.`);
  return sorted;
}
