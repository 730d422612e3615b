import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Field, Fielded } from '../differential/generate.js';
import { schema } from './describeOnGraphs.js';

/** A list at the root, and a field of its rows with related things by which the list can be filtered. */
export interface Relation {
  readonly list: string;
  readonly filter: string;
  /** The type of its rows. */
  readonly row: string;
  readonly field: string;
  /** Whether the filter has a quantifier: it has one for many related things, and none for a single one. */
  readonly many: boolean;
  /** Selects the ids of the related things of a row. */
  readonly selection: string;
}

/** Every list of the root with every way in which its filter leads to things that its rows show. */
export function relations(): readonly Relation[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((list) => {
    const where = list.args.find(({ name }) => name === 'where');
    const filter = where && getNamedType(where.type);
    if (!isInputObjectType(filter)) return [];
    return Object.values(filter.getFields()).flatMap(({ name, type }) => {
      const inner = getNamedType(type);
      const field = rowFields(list)[name];
      if (!isInputObjectType(inner) || field === undefined) return [];
      const selection = idsSelection(field);
      const many = 'some' in inner.getFields();
      if (selection === undefined || !hasId(many ? inner.getFields()['some']!.type : type)) return [];
      return [
        { list: list.name, filter: filter.name, row: rowType(list)!.name, field: name, many, selection },
      ];
    });
  });
}

/** The fields of the rows of a list. */
function rowFields(list: Field): { readonly [name: string]: Field } {
  return rowType(list)?.getFields() ?? {};
}

function rowType(list: Field): Fielded | undefined {
  const connection = getNamedType(list.type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const row = nodes && getNamedType(nodes.type);
  return isObjectType(row) || isInterfaceType(row) ? row : undefined;
}

function idsSelection(field: Field): string | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  if (type.name.endsWith('Connection')) return `${field.name}(first: 100) { nodes { id } }`;
  if (!('id' in type.getFields())) return undefined;
  // Conditions on a location hold for the country of a city too.
  if (type.name === 'Location') return `${field.name} { id ... on Place { country { id } } }`;
  return field.args.some(({ name }) => name === 'first')
    ? `${field.name}(first: 100) { id }`
    : `${field.name} { id }`;
}

function hasId(type: Parameters<typeof getNamedType>[0]): boolean {
  const filter = getNamedType(type) as GraphQLInputObjectType;
  const fields = isInputObjectType(filter) ? filter.getFields() : {};
  return 'id' in fields && !isOperators(filter) && isInputObjectType(getNamedType(fields['id']!.type));
}

function isOperators(filter: GraphQLInputObjectType): boolean {
  return 'eq' in filter.getFields();
}
