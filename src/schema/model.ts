/**
 * The planner's knowledge of the schema: how each type is stored and how each field is reached. Read-only data, made
 * once from the SDL and its directives (see docs/graph.md for the rules).
 */

import type { VocabularyKind } from '../vocabulary/term.js';
import type { End } from './selectiveEnd.js';

/** How the values of a property are stored and compared. */
export type PropertyKind = 'string' | 'int' | 'float' | 'boolean' | 'date';

export type Direction = 'OUT' | 'IN' | 'UNDIRECTED';

/** The traversal from a parent to the nodes of a field. */
export interface Route {
  /** The types of the relationships to follow. */
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Whether the traversal may also begin at the representatives of the parent. */
  readonly representatives: boolean;
  /** A type whose objects also stand for the objects they are part of, as a city stands for its country. */
  readonly parts?: string;
}

interface FieldBase {
  readonly name: string;
  /**
   * The key of the field's value in a result row. Two fields of one name that are reached differently have two keys.
   */
  readonly key: string;
  readonly hasArguments: boolean;
}

/** A property of the node or relationship. */
export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  readonly property: string;
  /**
   * The properties to try if the first is missing, because the types of an interface can store one field differently.
   */
  readonly otherwise?: readonly string[];
  readonly type: PropertyKind;
  readonly nonNull: boolean;
  /** The most values that a list holds; set only if the list is long enough to count in an operation's price. */
  readonly holds?: number;
  /** The enum value that a missing property stands for. */
  readonly absent?: string;
}

/** The parts of a property field that a condition needs. */
export type ComparedProperty = Pick<PropertyField, 'property' | 'type' | 'nonNull'>;

/**
 * Returns the property that `contains` and `startsWith` search: the folded text of another property (docs/graph.md).
 */
export function foldedProperty(property: string): string {
  return `${property}Folded`;
}

/** The term of a word that is stored with the parent. What is known of terms is in memory, and no node of the graph. */
export interface TermField extends FieldBase {
  readonly kind: 'term';
  readonly vocabulary: VocabularyKind;
  /** The property of a word that the enum does not have. */
  readonly property: string;
  /** The property of the enum, which has every other word. */
  readonly otherwise: readonly string[];
}

/** The property that has a word which the enum of a property does not have. */
export function termProperty(property: string): string {
  return `${property}Term`;
}

/** An object stored flat in its parent. The object is absent if its `presence` property is. */
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

/** A page of nodes; a root field has neither a route nor ids. */
export interface ConnectionField extends FieldBase {
  readonly kind: 'connection';
  readonly target: string;
  /** The name of the connection's type. */
  readonly connection: string;
  readonly edge: string;
  readonly route: Route | undefined;
  /** The property of the parent that holds the ids of all nodes of the list. */
  readonly ids: string | undefined;
  /** The property or value that a node needs to be in the list. */
  readonly keeps: Kept | undefined;
  /** Whether clients follow the list: the value of its one sort key, a whole number, is the cursor of a row. */
  readonly follows?: true;
  /** Arguments that take an id and keep the nodes related to it, each with the relationship that counts. */
  readonly aboutRoutes: ReadonlyMap<string, Route>;
}

/** A condition on the nodes of a list: they have some properties, or one value of them. */
export interface Kept {
  readonly properties: readonly string[];
  readonly value: string | undefined;
}

/** A field that is made by the planner and not stored: `edges`, `node`, `cursor`, a root field for one object. */
export interface StructureField extends FieldBase {
  readonly kind: 'structure';
  /** The type of its objects; undefined for a scalar. */
  readonly target: string | undefined;
  /** The type whose objects a tally counts. */
  readonly tallies?: string;
  /** The part by which a root field finds its object. */
  readonly foundBy?: FoundBy;
}

/** A part of an object, and the argument that an index finds it by. Each argument is a property of the part. */
export interface FoundBy {
  /** The field that leads from the object to the part. */
  readonly field: string;
  readonly key: string;
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

/** The citation of a source, made of what the source stores of its publication. */
export interface CitationField extends FieldBase {
  readonly kind: 'citation';
}

export type FieldModel =
  | PropertyField
  | TermField
  | EmbeddedField
  | OneField
  | ListField
  | ReferencesField
  | ConnectionField
  | StructureField
  | ComputedField
  | PartField
  | CitationField;

/** A type whose objects are nodes. */
export interface NodeModel {
  readonly name: string;
  readonly label: string;
  /** The property that sorts lists if the query gives no order. Never null. */
  readonly orderBy: string;
  /** The object types that its nodes can have: itself, or the types that implement the interface. */
  readonly possible: readonly string[];
  readonly fields: ReadonlyMap<string, FieldModel>;
}

/** A type without nodes of its own: stored flat in its parent, or a relationship, a connection, an edge, the query. */
export interface PartModel {
  readonly name: string;
  /** Whether each of its objects is, or stands for, one stored relationship with an id. */
  readonly isRelationship: boolean;
  readonly fields: ReadonlyMap<string, FieldModel>;
}

export interface GraphModel {
  readonly nodes: ReadonlyMap<string, NodeModel>;
  readonly parts: ReadonlyMap<string, PartModel>;
  /** The object types of a union, by the name of the union. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
  /** Routes of filter fields that are not fields of their type, by input type and field: `ClaimFilter.speaker`. */
  readonly filterRoutes: ReadonlyMap<string, { readonly target: string; readonly route: Route }>;
  /**
   * Types of filter fields that belong to another type, by input type and field: `TimelineItemFilter.codes` is of
   * `Event`.
   */
  readonly filterTypes: ReadonlyMap<string, string>;
  /** Properties of the node that a filter field compares one by one, by input type and field: `ClaimFilter.value`. */
  readonly filterProperties: ReadonlyMap<string, ReadonlyMap<string, ComparedProperty>>;
  /** The paths to the value of each facet, in order of preference. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  /** All types of plain relationships, by the end from which one of them is looked up. */
  readonly relationshipsOwnedBy: { readonly [end in End]: readonly string[] };
  /** Whether the relationship, followed from these types, leads only to nodes of the target. */
  leadsOnlyTo(sources: readonly string[], route: Route, target: string): boolean;
}

/** The label that every stored node carries. */
export const NODE_LABEL = 'Node';

/** The type of plain relationships as objects of their own: nodes in the API, but not in the graph. */
export const RELATIONSHIP = 'Relationship';

/** The type of terms, which are nodes to the API and none in the graph: they are known in memory. */
export const TERM = 'Term';

/** Types whose objects are nodes to the API and none in the graph. */
export const NOT_STORED: readonly string[] = [RELATIONSHIP, TERM];

/** Returns the name of a property of an embedded object: `time` and `earliestStart` make `timeEarliestStart`. */
export function embeddedProperty(prefix: string, property: string): string {
  return prefix + property[0]!.toUpperCase() + property.slice(1);
}

/** Returns the property by which a time is sorted; never null (docs/graph.md). */
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

/** Returns the fields of a type: a node, an embedded object or an edge. */
export function fieldsOf(model: GraphModel, type: string): ReadonlyMap<string, FieldModel> {
  return (model.nodes.get(type) ?? partModel(model, type)).fields;
}
