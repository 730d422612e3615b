import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
} from 'graphql';
import type {
  GraphQLField,
  GraphQLInputField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';
import type { TextFile } from './factFiles.js';

/** How nodes of one type are stored. See docs/graph.md. */
export interface StoredType {
  readonly name: string;
  /** The type's label, its interfaces', and `Node`, sorted. */
  readonly labels: readonly string[];
  /** The properties that are native dates, sorted; sort keys among them. */
  readonly dates: readonly string[];
  /** Fields of type TimeSpan that lists are sorted by: each has a property `<field>Sort`. */
  readonly sortedTimes: readonly string[];
}

/** A label by which nodes are matched, be it a type's or an interface's, and the properties lists are sorted by. */
export interface StoredLabel {
  readonly label: string;
  /** Without `id`, which has its own constraint. */
  readonly sortKeys: readonly string[];
}

/** What the seeder needs of the SDL: the only map from the names of the API to the names in the graph. */
export interface Storage {
  readonly types: ReadonlyMap<string, StoredType>;
  /** By the prefix of an id: `person` → the type Person. */
  readonly typeOfPrefix: ReadonlyMap<string, StoredType>;
  readonly labels: readonly StoredLabel[];
  /** The properties of relationships that are native dates, by relationship type. Every type of the schema is here. */
  readonly relationshipDates: ReadonlyMap<string, readonly string[]>;
  /** The values of an enum. */
  enumValues(name: string): readonly string[];
}

export function readStorage(files: readonly TextFile[]): Storage {
  const schema = buildASTSchema(parse(files.map((file) => file.text).join('\n')), { assumeValidSDL: true });
  const types = new Map(storedObjects(schema).map((type) => [type.name, storedType(schema, type)]));
  return {
    types,
    typeOfPrefix: new Map([...types.values()].map((type) => [type.name.toLowerCase(), type])),
    labels: annotated(schema).map((type) => storedLabel(schema, type)),
    relationshipDates: relationshipDates(schema),
    enumValues: (name) => enumValues(schema, name),
  };
}

/** Whether nodes of the type carry the label: `isA(person, 'Actor')`. */
export function isA(type: StoredType, label: string): boolean {
  return type.labels.includes(label);
}

function annotated(schema: GraphQLSchema): readonly (GraphQLObjectType | GraphQLInterfaceType)[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => directive(type, 'node') !== undefined);
}

function storedObjects(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return annotated(schema).filter(isObjectType);
}

function storedType(schema: GraphQLSchema, type: GraphQLObjectType): StoredType {
  const sortedTimes = sortedTimesOf(schema, type);
  return {
    name: type.name,
    labels: [...new Set(['Node', labelOf(type), ...type.getInterfaces().map(labelOf)])].sort(),
    dates: [...dateProperties(Object.values(type.getFields()), ''), ...sortedTimes.map(sortKeyOf)].sort(),
    sortedTimes,
  };
}

function storedLabel(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLInterfaceType): StoredLabel {
  const times = sortedTimesOf(schema, type);
  const keys = orderKeys(schema, type.name).map((key) => (times.includes(key) ? sortKeyOf(key) : key));
  const standard = argument(directive(type, 'node'), 'orderBy');
  const all = standard === undefined ? keys : [...keys, standard];
  return { label: labelOf(type), sortKeys: [...new Set(all)].filter((key) => key !== 'id') };
}

function sortedTimesOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
): readonly string[] {
  return orderKeys(schema, type.name).filter((key) => isTimeSpan(type.getFields()[key]));
}

/** The property that stands for a time in sorting: its earliest start, or the last of days where there is none. */
export function sortKeyOf(field: string): string {
  return `${field}Sort`;
}

function orderKeys(schema: GraphQLSchema, type: string): readonly string[] {
  const order = schema.getType(`${type}Order`);
  return isInputObjectType(order) ? Object.keys(order.getFields()) : [];
}

function isTimeSpan(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field !== undefined && getNamedType(field.type).name === 'TimeSpan';
}

function labelOf(type: GraphQLObjectType | GraphQLInterfaceType): string {
  return argument(directive(type, 'node'), 'label') ?? type.name;
}

/** Embedded objects are stored flat: the field's name, then, capitalized, the member of a union and the inner name. */
function dateProperties(
  fields: readonly GraphQLField<unknown, unknown>[],
  prefix: string,
): readonly string[] {
  return fields
    .filter((field) => field.name !== 'cursor' && directive(field, 'relationship') === undefined)
    .flatMap((field) => datesOfField(field.type, join(prefix, field.name)));
}

function datesOfField(fieldType: GraphQLOutputType, name: string): readonly string[] {
  const type = getNamedType(fieldType);
  if (type.name === 'Date') return [name];
  if (isUnionType(type))
    return type.getTypes().flatMap((member) => embedded(member, join(name, member.name)));
  return isObjectType(type) ? embedded(type, name) : [];
}

function embedded(type: GraphQLObjectType, name: string): readonly string[] {
  return directive(type, 'node') === undefined ? dateProperties(Object.values(type.getFields()), name) : [];
}

function join(prefix: string, name: string): string {
  return prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

function relationshipDates(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const dates = new Map<string, readonly string[]>();
  for (const field of relationshipFields(schema)) {
    const type = argument(directive(field, 'relationship'), 'type');
    if (type === undefined || type.includes('|')) continue;
    dates.set(type, [...new Set([...(dates.get(type) ?? []), ...edgeDates(field)])].sort());
  }
  return dates;
}

/** Fields of stored types, and those of filters, for some relationships are there only to be asked through. */
function relationshipFields(
  schema: GraphQLSchema,
): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  const filters = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return [...storedObjects(schema), ...filters].flatMap((type) =>
    Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()),
  );
}

function edgeDates(field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly string[] {
  const connection = getNamedType(field.type);
  const edges = isObjectType(connection) ? connection.getFields()['edges'] : undefined;
  const edge = edges === undefined ? undefined : getNamedType(edges.type);
  if (!isObjectType(edge)) return [];
  return dateProperties(
    Object.values(edge.getFields()).filter((inner) => inner.name !== 'node' && inner.name !== 'claims'),
    '',
  );
}

function enumValues(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}.`);
  return type.getValues().map((value) => value.name);
}

type Annotated =
  GraphQLObjectType | GraphQLInterfaceType | GraphQLField<unknown, unknown> | GraphQLInputField;
type Directive = NonNullable<NonNullable<Annotated['astNode']>['directives']>[number];

function directive(annotated: Annotated, name: string): Directive | undefined {
  return annotated.astNode?.directives?.find((candidate) => candidate.name.value === name);
}

function argument(annotation: Directive | undefined, name: string): string | undefined {
  const value = annotation?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
