/**
 * What the planner knows of the schema: for every type how it is stored, for every field how it is reached.
 * Read-only data, made once from the SDL and its directives (see docs/graph.md for the rules).
 */

import type { End } from './selectiveEnd.js';

/** How the values of a property are stored and compared. */
export type PropertyKind = 'string' | 'int' | 'float' | 'boolean' | 'date';

export type Direction = 'OUT' | 'IN' | 'UNDIRECTED';

/** How to walk from a parent to the nodes of a field. */
export interface Route {
  /** The types of relationships to walk along. */
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Whether the walk may begin at those who represent the parent. */
  readonly representatives: boolean;
  /** The type whose objects stand for what they are part of too. */
  readonly parts?: string;
}

interface FieldBase {
  readonly name: string;
  /** The key of the field's value in a row. Two fields of one name that are reached differently have two keys. */
  readonly key: string;
  readonly hasArguments: boolean;
}

/** A property of the node or relationship. */
export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  readonly property: string;
  /** Where the value stands if not there: one name can be stored differently by the types of an interface. */
  readonly otherwise?: readonly string[];
  readonly type: PropertyKind;
  readonly nonNull: boolean;
  /** Of a list so long that it counts in what an operation costs: how many values it holds at most. */
  readonly holds?: number;
  /** The enum value that it has where nothing is stored. */
  readonly absent?: string;
}

/** What `contains` and `startsWith` look into: the text of a property, folded (docs/graph.md). */
export function foldedProperty(property: string): string {
  return `${property}Folded`;
}

/** An object stored flat in its parent. It is absent where its `presence` property is. */
export interface EmbeddedField extends FieldBase {
  readonly kind: 'embedded';
  readonly members: readonly EmbeddedMember[];
}

export interface EmbeddedMember {
  readonly type: string;
  readonly prefix: string;
  readonly presence: string;
}

/** One node, or none, at the end of a relationship. */
export interface OneField extends FieldBase {
  readonly kind: 'one';
  readonly target: string;
  readonly route: Route;
  readonly nonNull: boolean;
}

/** All nodes at the end of a relationship, as a plain list. */
export interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly target: string;
  readonly route: Route;
}

/** Nodes named by a list of ids stored with the parent. */
export interface ReferencesField extends FieldBase {
  readonly kind: 'references';
  readonly target: string;
  readonly property: string;
}

/** A page of nodes; at the root with neither a route nor ids. */
export interface ConnectionField extends FieldBase {
  readonly kind: 'connection';
  readonly target: string;
  /** The name of the connection's type. */
  readonly connection: string;
  readonly edge: string;
  readonly route: Route | undefined;
  /** The property of the parent that holds the ids of all nodes of the list. */
  readonly ids: string | undefined;
  /** What the list keeps of all nodes. */
  readonly keeps: Kept | undefined;
  /** Arguments that keep what is related to the node of an id, and how it is related. */
  readonly aboutRoutes: ReadonlyMap<string, Route>;
}

/** A list can keep the nodes that have some properties, or one value of them. */
export interface Kept {
  readonly properties: readonly string[];
  readonly value: string | undefined;
}

/** A field that is made by the planner and not stored: `edges`, `node`, `cursor`, a root field for one object. */
export interface StructureField extends FieldBase {
  readonly kind: 'structure';
  /** The type of its objects; undefined for a scalar. */
  readonly target: string | undefined;
  /** The type that a tally counts all objects of. */
  readonly tallies?: string;
}

/** A value that the planner works out from a relationship. */
export interface ComputedField extends FieldBase {
  readonly kind: 'computed';
  readonly computation: 'RELATIONSHIP_TYPE' | 'RELATIONSHIP_DIRECTION' | 'RELATIONSHIP_ID' | 'CLAIM_COUNT';
}

/** The relationship that an edge stands for, or the entity at one of its ends. */
export interface PartField extends FieldBase {
  readonly kind: 'part';
  readonly part: 'RELATIONSHIP' | 'RELATIONSHIP_START' | 'RELATIONSHIP_END';
  readonly target: string;
}

export type FieldModel =
  | PropertyField
  | EmbeddedField
  | OneField
  | ListField
  | ReferencesField
  | ConnectionField
  | StructureField
  | ComputedField
  | PartField;

/** A type whose objects are nodes. */
export interface NodeModel {
  readonly name: string;
  readonly label: string;
  /** The property that lists are sorted by where the query does not say. Never null. */
  readonly orderBy: string;
  /** The object types its nodes can have: itself, or the types that implement the interface. */
  readonly possible: readonly string[];
  readonly fields: ReadonlyMap<string, FieldModel>;
}

/** A type without nodes of its own: stored flat in its parent, or a relationship, a connection, an edge, the query. */
export interface PartModel {
  readonly name: string;
  /** Whether its objects are, or stand for, one stored relationship each, which has an id. */
  readonly isRelationship: boolean;
  readonly fields: ReadonlyMap<string, FieldModel>;
}

export interface GraphModel {
  readonly nodes: ReadonlyMap<string, NodeModel>;
  readonly parts: ReadonlyMap<string, PartModel>;
  /** The object types of a union, by its name. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
  /** Routes of filter fields that are no fields of their type, by input type and field: `ClaimFilter.speaker`. */
  readonly filterRoutes: ReadonlyMap<string, { readonly target: string; readonly route: Route }>;
  /** Filter fields that are fields of another type, by input type and field: `TimelineItemFilter.codes` is of `Event`. */
  readonly filterTypes: ReadonlyMap<string, string>;
  /** The ways to the value of each facet, the first that a type has. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  /** All types of plain relationships, by the end at which one of them is looked for. */
  readonly relationshipsOwnedBy: { readonly [end in End]: readonly string[] };
  /** Whether the relationship, walked from these types, leads nowhere but to nodes of the target. */
  leadsOnlyTo(sources: readonly string[], route: Route, target: string): boolean;
}

/** The label that every stored node carries. */
export const NODE_LABEL = 'Node';

/** The type of plain relationships as objects of their own: nodes to the API, and none in the graph. */
export const RELATIONSHIP = 'Relationship';

/** The name of a property of an embedded object: `time` and `earliestStart` make `timeEarliestStart`. */
export function embeddedProperty(prefix: string, property: string): string {
  return prefix + property[0]!.toUpperCase() + property.slice(1);
}

/** The property a time is sorted by; never null (docs/graph.md). */
export function sortProperty(field: string): string {
  return embeddedProperty(field, 'sort');
}

export function nodeModel(model: GraphModel, type: string): NodeModel {
  const node = model.nodes.get(type);
  if (!node) throw new Error(`The type ${type} is not stored as a node`);
  return node;
}

export function partModel(model: GraphModel, type: string): PartModel {
  const part = model.parts.get(type);
  if (!part) throw new Error(`The type ${type} has no part in the graph`);
  return part;
}

/** The fields of a type, be it a node, an embedded object or an edge. */
export function fieldsOf(model: GraphModel, type: string): ReadonlyMap<string, FieldModel> {
  return (model.nodes.get(type) ?? partModel(model, type)).fields;
}
