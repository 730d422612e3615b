import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ConcreteRequest } from 'relay-runtime';

/**
 * The output of Relay's compiler for an operation with inline fragments alone: the text to send, with added ids and
 * types, the tree by which an answer is put into the store, and the tree by which a page is read from it.
 */
export function relayRequest(schema: GraphQLSchema, text: string): ConcreteRequest {
  const written = parse(text, { noLocation: true });
  const sent = withIds(schema, written);
  const operation = operationOf(written);
  const name = operation.name!.value;
  const argumentDefinitions = (operation.variableDefinitions ?? []).map(({ variable }) => ({
    kind: 'LocalArgument' as const,
    name: variable.name.value,
    defaultValue: null,
  }));
  const query = schema.getQueryType()!;
  const selections = (document: DocumentNode): never[] =>
    selectionsOf(schema, query, operationOf(document).selectionSet) as never[];
  return {
    kind: 'Request',
    fragment: {
      kind: 'Fragment',
      name,
      type: 'Query',
      metadata: null,
      abstractKey: null,
      argumentDefinitions,
      selections: selections(written),
    },
    operation: { kind: 'Operation', name, argumentDefinitions, selections: selections(sent) },
    params: { cacheID: text, id: null, metadata: {}, name, operationKind: 'query', text: print(sent) },
  };
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions[0] as OperationDefinitionNode;
}

/** Selects the `id` of every object that has one, and the type of every object that can have several types. */
function withIds(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const leave = (set: SelectionSetNode): SelectionSetNode => {
    const type = types.getParentType() as GraphQLCompositeType;
    const added = [
      ...(!isUnionType(type) && 'id' in type.getFields() ? ['id'] : []),
      ...(isAbstractType(type) ? ['__typename'] : []),
    ];
    const missing = added.filter((name) => !set.selections.some((each) => isField(each, name)));
    return { ...set, selections: [...set.selections, ...missing.map((name) => field(name))] };
  };
  const discriminate = (fragment: InlineFragmentNode): InlineFragmentNode | undefined => {
    const key = abstractKey(schema, fragment);
    if (key === null) return undefined;
    const { selectionSet: set } = fragment;
    return {
      ...fragment,
      selectionSet: { ...set, selections: [field('__typename', key), ...set.selections] },
    };
  };
  return visit(
    document,
    visitWithTypeInfo(types, { SelectionSet: { leave }, InlineFragment: { leave: discriminate } }),
  );
}

function isField(selection: SelectionNode, name: string): boolean {
  return selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === name;
}

function field(name: string, alias?: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
  };
}

/** The key in an answer that tells Relay that an object is of an interface. */
function abstractKey(schema: GraphQLSchema, { typeCondition }: InlineFragmentNode): string | null {
  const name = typeCondition!.name.value;
  return isAbstractType(schema.getType(name)) ? `__is${name}` : null;
}

/** Both kinds of Relay's trees describe fields and inline fragments in the same way. */
function selectionsOf(schema: GraphQLSchema, parent: GraphQLCompositeType, set: SelectionSetNode): object[] {
  return set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return fieldOf(schema, parent, selection);
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('Write fragments inline.');
    const type = selection.typeCondition!.name.value;
    const inner = schema.getType(type) as GraphQLCompositeType;
    return {
      kind: 'InlineFragment',
      type,
      abstractKey: abstractKey(schema, selection),
      selections: selectionsOf(schema, inner, selection.selectionSet),
    };
  });
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, node: FieldNode): object {
  const shared = {
    name: node.name.value,
    alias: node.alias?.value ?? null,
    args: argumentsOf(node),
    storageKey: null,
  };
  if (isUnionType(parent) || shared.name === '__typename') return { kind: 'ScalarField', ...shared };
  const { type } = parent.getFields()[shared.name]!;
  const inner = getNamedType(type);
  if (!isCompositeType(inner)) return { kind: 'ScalarField', ...shared };
  return {
    kind: 'LinkedField',
    ...shared,
    concreteType: isObjectType(inner) ? inner.name : null,
    plural: isListType(getNullableType(type)),
    selections: selectionsOf(schema, inner, node.selectionSet!),
  };
}

function argumentsOf({ arguments: given = [] }: FieldNode): object[] | null {
  const written = given.map(({ name, value }) =>
    value.kind === Kind.VARIABLE
      ? { kind: 'Variable', name: name.value, variableName: value.name.value }
      : { kind: 'Literal', name: name.value, value: valueFromASTUntyped(value) },
  );
  return written.length === 0 ? null : written;
}
