import { Kind, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { isLeftOut } from './leftOut.js';
import type { Variables } from './reading.js';
import type { Operation } from './selection.js';

/** Returns the root fields of an operation by response key, without introspection. */
export function rootFields(
  { fragments, variables }: Pick<Operation, 'fragments'> & { readonly variables: Variables },
  operation: OperationDefinitionNode,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const entered = new Set<SelectionSetNode>();
  const enter = (set: SelectionSetNode): void => {
    if (entered.has(set)) return;
    entered.add(set);
    for (const selection of set.selections) {
      if (isLeftOut(selection, variables)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) enter(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) enter(fragments[selection.name.value]!.selectionSet);
      else if (!selection.name.value.startsWith('__')) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      }
    }
  };
  enter(operation.selectionSet);
  return fields;
}
