import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLEnumType,
  GraphQLField,
  GraphQLInputField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { directive, storedNames } from '../directives.js';
import { readSchema } from '../document.js';
import { NODE_LABEL, sortProperty } from '../model.js';
import type { KnownName } from '../../text/listNames.js';
import { dateProperties, relationshipDates } from './storedDates.js';

/** How nodes of one type are stored. See docs/graph.md. */
export interface StoredType {
  readonly name: string;
  /** The labels of the type and of its interfaces, and `Node`, sorted. */
  readonly labels: readonly string[];
  /** The properties that are native dates, sort keys included, in order of name. */
  readonly dates: readonly string[];
  /** The texts by which lists are filtered. Each is also stored folded. */
  readonly filteredTexts: readonly string[];
  /** The properties of TimeSpan fields by which lists are sorted. Each has a property `<field>Sort`. */
  readonly sortedTimes: readonly string[];
  /** The sort keys that every node must have, because no row of a list comes before or after null. */
  readonly neverNull: readonly string[];
}

/** A label by which nodes are matched, of a type or an interface, with the properties that sort its lists. */
export interface StoredLabel {
  readonly label: string;
  /** Each is one property, or several that sort together. `id` alone is left out because it has its own constraint. */
  readonly sortKeys: readonly (readonly string[])[];
  /** The texts by which lists of this label are filtered. */
  readonly filteredTexts: readonly string[];
}

/** The part of the SDL that writers need: the only map from names of the API to names in the graph. */
export interface Storage {
  readonly types: ReadonlyMap<string, StoredType>;
  /** Types by the prefix of their ids: `person` → the type Person. */
  readonly typeOfPrefix: ReadonlyMap<string, StoredType>;
  readonly labels: readonly StoredLabel[];
  /** The properties of relationships that are native dates, by relationship type. Holds every type of the schema. */
  readonly relationshipDates: ReadonlyMap<string, readonly string[]>;
  /** Returns the values of an enum. */
  enumValues(name: string): readonly string[];
  /** Returns the values of an enum, each with its description. */
  enumMeanings(name: string): readonly KnownName[];
}

/**
 * Made once in a process, because each ingestion, import, export and removal asks for it and making it takes 0.1 s of
 * processor time. It holds on to no schema, so that the one it was made of can go.
 */
export function readStorage(): Storage {
  return (known ??= storageOf(readSchema()));
}

let known: Storage | undefined;

function storageOf(schema: GraphQLSchema): Storage {
  const enums = new Map(enumTypes(schema).map((type) => [type.name, meaningsOf(type)]));
  const meanings = (name: string): readonly KnownName[] => {
    const found = enums.get(name);
    if (found === undefined) throw new Error(`The schema has no enum ${name}.`);
    return found;
  };
  const types = new Map(storedObjects(schema).map((type) => [type.name, storedType(schema, type)]));
  return {
    types,
    typeOfPrefix: new Map([...types.values()].map((type) => [type.name.toLowerCase(), type])),
    labels: annotated(schema).map((type) => storedLabel(schema, type)),
    relationshipDates: relationshipDates(schema, storedObjects(schema)),
    enumValues: (name) => meanings(name).map((value) => value.name),
    enumMeanings: meanings,
  };
}

/** Tells whether nodes of the type carry the label, as in `isA(person, 'Actor')`; false if there is no type. */
export function isA(type: StoredType | undefined, label: string): boolean {
  return type?.labels.includes(label) === true;
}

function annotated(schema: GraphQLSchema): readonly (GraphQLObjectType | GraphQLInterfaceType)[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => directive(schema, 'node', type) !== undefined);
}

function storedObjects(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return annotated(schema).filter(isObjectType);
}

function storedType(schema: GraphQLSchema, type: GraphQLObjectType): StoredType {
  const sortedTimes = sortedTimesOf(schema, type);
  return {
    name: type.name,
    filteredTexts: filteredTexts(schema, type),
    labels: labelsOf(schema, type),
    dates: [
      ...dateProperties(schema, Object.values(type.getFields()), ''),
      ...sortedTimes.map(sortProperty),
    ].sort(),
    sortedTimes,
    neverNull: [...sortedTimes.map(sortProperty), ...certainKeys(schema, type)],
  };
}

/** Returns the sort keys of a type and of its interfaces that the schema declares as non-null. */
function certainKeys(schema: GraphQLSchema, type: GraphQLObjectType): readonly string[] {
  const keys = [type, ...type.getInterfaces()].flatMap(({ name }) => orderKeys(schema, name));
  return [...new Set(keys)].flatMap((key) => {
    const field = type.getFields()[key];
    const isCertain = field && isNonNullType(field.type) && isLeafType(getNamedType(field.type));
    return isCertain ? [storedName(schema, field)] : [];
  });
}

function storedLabel(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLInterfaceType): StoredLabel {
  const times = sortedTimesOf(schema, type);
  const standard = directive(schema, 'node', type)?.['orderBy'];
  const keys = [...orderKeys(schema, type.name), ...(typeof standard === 'string' ? [standard] : [])];
  const fields = type.getFields();
  const stored = keys.map((key) => (fields[key] ? storedName(schema, fields[key]) : key));
  const unique = [...new Set(stored)].filter((key) => key !== 'id');
  // Hundreds of events share a day, so with an index on the day alone they would have to be fetched and sorted.
  const sortKeys = unique.map((key) => (times.includes(key) ? [sortProperty(key), 'id'] : [key]));
  return { label: labelOf(schema, type), sortKeys, filteredTexts: textFilters(schema, `${type.name}Filter`) };
}

/**
 * Returns the texts filtered by inputs of the type, of its interfaces, and by fields that belong to this type alone
 * (`@of`).
 */
function filteredTexts(schema: GraphQLSchema, type: GraphQLObjectType): readonly string[] {
  const own = [type, ...type.getInterfaces()].map(({ name }) => `${name}Filter`);
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const texts = inputs.flatMap((input) =>
    Object.values(input.getFields())
      .filter((field) => {
        const of = directive(schema, 'of', field)?.['type'];
        return of === undefined ? own.includes(input.name) : of === type.name;
      })
      .filter(({ name }) => name in type.getFields())
      .flatMap((field) => textsOf(schema, field)),
  );
  return [...new Set(texts)].sort();
}

function textFilters(schema: GraphQLSchema, name: string): readonly string[] {
  const input = schema.getType(name);
  if (!isInputObjectType(input)) return [];
  return Object.values(input.getFields()).flatMap((field) => textsOf(schema, field));
}

/** Returns the texts that a field of a filter compares: one, or those that the fields of its input name by @stored. */
function textsOf(schema: GraphQLSchema, field: GraphQLInputField): readonly string[] {
  const type = getNamedType(field.type);
  if (type.name === 'StringFilter') return [storedNames(schema, field)[0]];
  if (!isInputObjectType(type)) return [];
  const named = Object.values(type.getFields()).filter((inner) => directive(schema, 'stored', inner));
  return named.flatMap((inner) => textsOf(schema, inner));
}

function sortedTimesOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
): readonly string[] {
  const times = orderKeys(schema, type.name).flatMap((key) => type.getFields()[key] ?? []);
  return times.filter(isTimeSpan).map((field) => storedName(schema, field));
}

function orderKeys(schema: GraphQLSchema, type: string): readonly string[] {
  const order = schema.getType(`${type}Order`);
  return isInputObjectType(order) ? Object.keys(order.getFields()) : [];
}

function isTimeSpan(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name === 'TimeSpan';
}

function labelsOf(schema: GraphQLSchema, type: GraphQLObjectType): readonly string[] {
  const labels = [type, ...type.getInterfaces()].map((each) => labelOf(schema, each));
  return [...new Set([NODE_LABEL, ...labels])].sort();
}

function labelOf(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLInterfaceType): string {
  const label = directive(schema, 'node', type)?.['label'];
  return typeof label === 'string' ? label : type.name;
}

function storedName(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  return storedNames(schema, field)[0];
}

function enumTypes(schema: GraphQLSchema): readonly GraphQLEnumType[] {
  return Object.values(schema.getTypeMap()).filter(isEnumType);
}

function meaningsOf(type: GraphQLEnumType): readonly KnownName[] {
  return type.getValues().map((value) => ({ name: value.name, meaning: value.description }));
}
