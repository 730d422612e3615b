import {
  print,
  visit,
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
// graphql-js compares arguments in this form, and does not export it.
import { sortValueNode } from 'graphql/utilities/sortValueNode.js';
import type { FieldModel } from '../../schema/model.js';

/**
 * The suffix of a field's key in a result row. The key is the model's key, whatever the alias; fields of one name with
 * different arguments get a number behind it. So no text of a client reaches a statement, and fields that ask the same
 * are asked once.
 *
 * Numbers are given over all fragments of the document first and then over the operation, so that a fragment shared by
 * several operations has the same numbers in all of them.
 */
const suffixes = new WeakMap<FieldNode, string>();
const numbered = new WeakSet<OperationDefinitionNode>();

/** Numbers the arguments of an operation, once. */
export function numberArguments(
  operation: OperationDefinitionNode,
  fragments: { readonly [name: string]: FragmentDefinitionNode },
): void {
  if (numbered.has(operation)) return;
  numbered.add(operation);
  const known = new Map<string, string[]>();
  const number = (node: FieldNode) => {
    const texts = known.get(node.name.value) ?? [];
    known.set(node.name.value, texts);
    const text = (node.arguments ?? []).map(textOf).sort().join();
    if (!texts.includes(text)) texts.push(text);
    const index = texts.indexOf(text) + 1;
    if (index > 1) suffixes.set(node, String(index));
  };
  for (const node of [...Object.values(fragments), operation]) visit(node, { Field: number });
}

/**
 * Writes an argument as text. The fields of input objects are sorted, because their order means nothing, nor does it to
 * GraphQL's merging of fields.
 */
function textOf({ name, value }: ArgumentNode): string {
  return `${name.value}: ${print(sortValueNode(value))}`;
}

/** Returns the key of a field's value in the row of its object. */
export function valueKey(
  { key, hasArguments }: Pick<FieldModel, 'key' | 'hasArguments'>,
  node: FieldNode,
): string {
  return hasArguments ? key + (suffixes.get(node) ?? '') : key;
}
