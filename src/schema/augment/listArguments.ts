import type { FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import { hasActsOfSpeaking } from '../actsOfSpeaking.js';
import { directiveOn, namedType, says, textOf } from './annotations.js';
import { instantiate } from './instantiate.js';
import { mergeFields } from './mergeFields.js';
import { CONNECTION, listOf, rowsOf } from './rows.js';
import { byName, isComposite, type Composite, type Types } from './sources.js';
import { templateOf } from './templates.js';

/**
 * Gives list fields their arguments: page, conditions, sort keys and voices. A field declares any further arguments,
 * and any description that differs. Fields get nothing if their rows have no @list.
 */
export function addListArguments(types: Types, templates: Types): Types {
  const added = new Map<FieldDefinitionNode, FieldDefinitionNode>();
  const add = (field: FieldDefinitionNode) => {
    if (!namedType(field.type).endsWith(CONNECTION)) return field;
    if (!added.has(field)) added.set(field, withArguments(field, types, templates));
    return added.get(field)!;
  };
  return new Map(
    [...types].map(([name, type]) => [
      name,
      isComposite(type) ? { ...type, fields: type.fields?.map(add) ?? [] } : type,
    ]),
  );
}

function withArguments(field: FieldDefinitionNode, types: Types, templates: Types): FieldDefinitionNode {
  const rows = rowsOf(namedType(field.type), types)?.type;
  if (!rows || !listOf(rows)) return field;
  const row = rows.name.value;
  const names = { RowFilter: `${row}Filter`, RowOrder: `${row}Order` };
  const standard = standardArguments(field, rows, templates).map((each) =>
    instantiate(each, { names, words: {} }),
  );
  return { ...field, arguments: mergeFields(standard, field.arguments) };
}

function standardArguments(
  field: FieldDefinitionNode,
  rows: Composite,
  templates: Types,
): readonly InputValueDefinitionNode[] {
  const parts = byName(templateOf(templates, 'ListArguments').fields as readonly FieldDefinitionNode[]);
  const relationship = directiveOn(field, 'relationship');
  const applies = {
    every: true,
    voices: !says(listOf(rows), 'voices', false),
    representatives: says(relationship, 'representatives', true),
    acts: hasActsOfSpeaking(textOf(relationship, 'type')?.split('|') ?? []),
  };
  return Object.entries(applies).flatMap(([part, does]) => (does ? (parts.get(part)?.arguments ?? []) : []));
}
