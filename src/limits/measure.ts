import { Kind } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/**
 * The size of an operation after its fragments are expanded. Introspection (`__schema`, `__type`) is counted
 * separately, because its standard query is deeper than any sensible operation.
 */
export interface Measures {
  /** Levels of fields; a root field without selections is 1. */
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields of the root type, without `__typename`. */
  readonly rootFields: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Scope {
  readonly fragments: Fragments;
  /** The measures of fragments. Each is measured once, so that an exponential expansion costs linear time. */
  readonly measured: Map<string, Measures>;
}

const nothing: Measures = { depth: 0, introspectionDepth: 0, fields: 0, aliases: 0, rootFields: 0 };

/** Returns the largest measures over all operations of the document, in time linear in the document's length. */
export function measureDocument(document: DocumentNode): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const scope: Scope = { fragments, measured: new Map() };
  return operations
    .map((operation) => measureSelections(operation.selectionSet, scope))
    .reduce(larger, nothing);
}

function measureSelections(selectionSet: SelectionSetNode, scope: Scope): Measures {
  let total = nothing;
  for (const selection of selectionSet.selections) total = beside(total, measureSelection(selection, scope));
  return total;
}

function measureSelection(selection: SelectionSetNode['selections'][number], scope: Scope): Measures {
  switch (selection.kind) {
    case Kind.INLINE_FRAGMENT:
      return measureSelections(selection.selectionSet, scope);
    case Kind.FRAGMENT_SPREAD:
      return measureFragment(selection.name.value, scope);
    case Kind.FIELD: {
      const inner = selection.selectionSet ? measureSelections(selection.selectionSet, scope) : nothing;
      return asField(selection.name.value, selection.alias !== undefined, inner);
    }
  }
}

/** Measures a fragment. An unknown or circular fragment counts as nothing, because validation refuses it. */
function measureFragment(name: string, scope: Scope): Measures {
  const known = scope.measured.get(name);
  if (known) return known;
  scope.measured.set(name, nothing);
  const fragment = scope.fragments.get(name);
  const measures = fragment ? measureSelections(fragment.selectionSet, scope) : nothing;
  scope.measured.set(name, measures);
  return measures;
}

function asField(name: string, aliased: boolean, inner: Measures): Measures {
  const level = 1 + Math.max(inner.depth, inner.introspectionDepth);
  const isIntrospection = name === '__schema' || name === '__type';
  return {
    depth: isIntrospection ? 0 : 1 + inner.depth,
    introspectionDepth: isIntrospection ? level : inner.introspectionDepth,
    fields: 1 + inner.fields,
    aliases: (aliased ? 1 : 0) + inner.aliases,
    rootFields: name === '__typename' ? 0 : 1,
  };
}

/** Adds two selections side by side: the deeper depth counts, and counts add up (to Infinity at worst). */
function beside(left: Measures, right: Measures): Measures {
  return {
    depth: Math.max(left.depth, right.depth),
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
    fields: left.fields + right.fields,
    aliases: left.aliases + right.aliases,
    rootFields: left.rootFields + right.rootFields,
  };
}

function larger(left: Measures, right: Measures): Measures {
  return {
    depth: Math.max(left.depth, right.depth),
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
    fields: Math.max(left.fields, right.fields),
    aliases: Math.max(left.aliases, right.aliases),
    rootFields: Math.max(left.rootFields, right.rootFields),
  };
}
