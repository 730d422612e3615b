import {
  Kind,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { directiveOn, namedType, textOf } from './annotations.js';
import { instantiate } from './instantiate.js';
import { CONNECTION, listOf, rowsOf } from './rows.js';
import { isComposite, type Composite, type Types } from './sources.js';
import { completed, declaredAs, templateOf } from './templates.js';
import { vocabularyOf } from './vocabularyEnums.js';

/** The field of a template that is replaced by one field for each field of a type. */
const STAND_IN = 'field';

/** Makes the filter of an enum or of a type with fields marked by @filter; returns undefined for all other types. */
export function filterOf(type: TypeDefinitionNode, types: Types, templates: Types) {
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) return wordFilter(type, types, templates);
  return isComposite(type) && isFiltered(type) ? rowFilter(type, types, templates) : undefined;
}

/** Makes the filter of a list of related rows: some, none, all. */
export function listFilterOf(type: TypeDefinitionNode, types: Types, templates: Types) {
  if (!isComposite(type) || !isFiltered(type)) return undefined;
  const name = `${type.name.value}ListFilter`;
  const names = { RowListFilter: name, RowFilter: `${type.name.value}Filter` };
  const words = { rows: textOf(listOf(type), 'of') };
  return completed(templateOf(templates, 'RowListFilter'), { names, words }, declaredAs(types, name));
}

/** Makes the sort keys of a type: its fields that are marked by @sort. */
export function orderOf(type: TypeDefinitionNode, types: Types, templates: Types) {
  const keys = isComposite(type) ? marked(type, 'sort') : [];
  if (keys.length === 0) return undefined;
  const name = `${type.name.value}Order`;
  const template = withStandIns(
    templateOf(templates, 'RowOrder') as InputObjectTypeDefinitionNode,
    (standIn) =>
      keys.map((field) => {
        const words = textOf(directiveOn(field, 'sort'), 'by');
        return instantiate(standIn, { names: { [STAND_IN]: field.name.value }, words: { words } });
      }),
  );
  const words = { rows: textOf(listOf(type), 'of') };
  return completed(template, { names: { RowOrder: name }, words }, declaredAs(types, name));
}

function wordFilter(type: TypeDefinitionNode, types: Types, templates: Types) {
  const name = `${type.name.value}Filter`;
  const template = vocabularyOf(type) === undefined ? 'WordFilter' : 'VocabularyFilter';
  const names = { [template]: name, Word: type.name.value };
  const words = { conditions: textOf(directiveOn(type, 'filter'), 'on') };
  return completed(templateOf(templates, template), { names, words }, declaredAs(types, name));
}

function rowFilter(type: Composite, types: Types, templates: Types) {
  const name = `${type.name.value}Filter`;
  const declared = declaredAs(types, name);
  const template = withStandIns(
    templateOf(templates, 'RowFilter') as InputObjectTypeDefinitionNode,
    (standIn) => [
      ...marked(type, 'filter').map((field) => {
        const names = { [STAND_IN]: field.name.value, FieldFilter: filterFor(field.type, types) };
        return instantiate(standIn, { names, words: { words: wordsOf(field) } });
      }),
      // These fields come before AND, OR and NOT because conditions are compiled in this order.
      ...((declared?.fields ?? []) as readonly InputValueDefinitionNode[]),
    ],
  );
  const list = listOf(type);
  const words = { conditions: textOf(list, 'conditions') ?? textOf(list, 'of') };
  return completed(template, { names: { RowFilter: name }, words }, declared);
}

function withStandIns(
  template: InputObjectTypeDefinitionNode,
  fieldsFor: (standIn: InputValueDefinitionNode) => readonly InputValueDefinitionNode[],
): InputObjectTypeDefinitionNode {
  const fields = template.fields?.flatMap((field) =>
    field.name.value === STAND_IN ? fieldsFor(field) : [field],
  );
  return { ...template, fields: fields ?? [] };
}

function isFiltered(type: Composite): boolean {
  return marked(type, 'filter').length > 0;
}

function marked(type: Composite, directive: string): readonly FieldDefinitionNode[] {
  return type.fields?.filter((field) => directiveOn(field, directive)) ?? [];
}

/** Returns the filter of a field: conditions for a scalar or enum, a filter for an object, quantifiers for a list. */
function filterFor(type: TypeNode, types: Types): string {
  const name = namedType(type);
  if (name.endsWith(CONNECTION)) return `${rowsOf(name, types)?.type.name.value ?? name}ListFilter`;
  return isList(type) ? `${name}ListFilter` : `${name}Filter`;
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}

/**
 * Returns the object of a field's conditions: the words of @filter, or the first sentence of the field's description.
 */
function wordsOf(field: FieldDefinitionNode): string {
  const given = textOf(directiveOn(field, 'filter'), 'on');
  if (given !== undefined) return given;
  const [sentence = ''] = field.description?.value.split(/\.(?:\s|$)/) ?? [];
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
