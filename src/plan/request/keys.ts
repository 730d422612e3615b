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
 * Under what key the value of a field stands in a row. A field stands under its model's key,
 * whatever its alias; fields of one name with different arguments get a number behind it. So no text of the
 * client's reaches a statement, and fields that ask the same are asked once.
 *
 * Numbers are given over all fragments of the document first and then over the operation, so that a fragment
 * shared by several operations has the same numbers in all of them.
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

/** Fields of input objects come in any order and mean the same, to GraphQL's merging of fields too. */
function textOf({ name, value }: ArgumentNode): string {
  return `${name.value}: ${print(sortValueNode(value))}`;
}

/** The key of a field's value in the row of its object. */
export function valueKey(
  { key, hasArguments }: Pick<FieldModel, 'key' | 'hasArguments'>,
  node: FieldNode,
): string {
  return hasArguments ? key + (suffixes.get(node) ?? '') : key;
}
