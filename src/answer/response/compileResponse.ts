import {
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
// graphql-js does not export its merging of selection sets, and another merging would give another answer.
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { valueKey } from '../../plan/request/keys.js';
import type { Variables } from '../../plan/request/reading.js';
import type { Operation } from '../../plan/request/selection.js';
import { fieldsOf } from '../../schema/model.js';
import {
  completeConstant,
  completeLeaf,
  completeList,
  completeNullable,
  completeObject,
  completeRequired,
  completeSource,
  fieldsWithBytes,
  onlyCounted,
  Unfit,
  type Complete,
  type ResponseField,
  type ResponseFields,
  type Run,
} from './complete.js';
import { introspectionField, isIntrospection, isIntrospectionField } from './introspection.js';

/**
 * An operation. It has only the variables that `@include` and `@skip` can ask, because they are kept as long as the
 * compiled response.
 */
export interface ResponseRequest extends Omit<Operation, 'reading'> {
  readonly variables: Variables;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** Is called with the number of fields that are found, because these are then remembered. */
  readonly onFields: (count: number) => void;
}

type Selection = ReturnType<typeof collectFields>;

/**
 * Makes the function that turns answers, by response key, into the `data` of a response. It does the work of
 * graphql-js, but it finds the fields, their types and their places once for an operation, and not for each object. The
 * fields of a type are found when the first object of it comes, so that the work is bounded by the answer and not by
 * how often fragments name each other. See https://spec.graphql.org/October2021/#sec-Executing-Selection-Sets
 */
export function compileResponse(request: ResponseRequest): Complete {
  const { schema, operation, fragments, variables } = request;
  const query = schema.getQueryType()!;
  return completeObject(
    once(() => {
      const selection = collectFields(schema, fragments, variables, query, operation.selectionSet);
      return fieldsIn(request, query, selection, (name) => name);
    }),
  );
}

/** Returns the fields of one object type. */
function fieldsIn(
  request: ResponseRequest,
  type: GraphQLObjectType,
  selection: Selection,
  keyOf: (name: string, node: FieldNode) => string,
): ResponseFields {
  const fields = [...selection].map(([name, nodes]): ResponseField => {
    const node = nodes[0]!;
    const complete = completeField(request, type, nodes);
    // An object made here would take a value of this name for its prototype.
    const counted = name === '__proto__' ? onlyCounted(complete) : complete;
    return { name, key: isIntrospectionField(type, node) ? '' : keyOf(name, node), complete: counted };
  });
  request.onFields(fields.length);
  return fieldsWithBytes(fields);
}

function completeField(
  request: ResponseRequest,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Complete {
  const node = nodes[0]!;
  if (node.name.value === '__typename') return completeConstant(type.name);
  if (isIntrospectionField(type, node)) return completeIntrospection(request, type, nodes);
  const field = type.getFields()[node.name.value];
  if (!field) throw new Unfit();
  return completeAs(request, field.type, nodes);
}

/** Completes a field of introspection. Its value is not in the answer, but is read from the schema. */
function completeIntrospection(
  request: ResponseRequest,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Complete {
  const { type: given, read } = introspectionField(request.schema, type, nodes[0]!);
  const complete = completeAs(request, given, nodes);
  return (source, run) => complete(read(source, run), run);
}

function completeAs(
  request: ResponseRequest,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Complete {
  if (isNonNullType(type)) return completeRequired(completeValue(request, type.ofType, nodes));
  return completeNullable(completeValue(request, type, nodes));
}

function completeValue(
  request: ResponseRequest,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Complete {
  if (isListType(type)) return completeList(completeAs(request, type.ofType, nodes));
  if (isLeafType(type)) return completeLeaf(fitsOf(type));
  if (isObjectType(type)) {
    const fields = once(() => fieldsOfType(request, type, nodes));
    return isIntrospection(type) ? completeSource(fields) : completeObject(fields);
  }
  return completeObject(ofEachType(request, type, nodes));
}

function fieldsOfType(
  request: ResponseRequest,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ResponseFields {
  const { schema, model, fragments, variables } = request;
  const selection = collectSubfields(schema, fragments, variables, type, nodes);
  const models = isIntrospection(type) ? NO_FIELDS : fieldsOf(model, type.name);
  return fieldsIn(request, type, selection, (_, node) => valueKey(models.get(node.name.value)!, node));
}

const NO_FIELDS: ReturnType<typeof fieldsOf> = new Map();

/** Finds the fields of an object of an interface or a union. The object tells its type, as it does to graphql-js. */
function ofEachType(request: ResponseRequest, abstract: GraphQLAbstractType, nodes: readonly FieldNode[]) {
  const known = new Map<string, ResponseFields>();
  const nameOf = abstract.resolveType as unknown as (value: object) => string;
  return (value: object, { lenient }: Run): ResponseFields => {
    const name = nameOf(value);
    const found = known.get(name);
    if (found) return found;
    const type = possibleType(request, abstract, name);
    if (!type && !lenient) throw new Unfit();
    const fields = type ? fieldsOfType(request, type, nodes) : fieldsWithBytes([]);
    if (type) known.set(name, fields);
    return fields;
  };
}

function possibleType(
  { schema }: ResponseRequest,
  abstract: GraphQLAbstractType,
  name: string,
): GraphQLObjectType | undefined {
  const type = schema.getType(name);
  return isObjectType(type) && schema.isSubType(abstract, type) ? type : undefined;
}

function fitsOf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  switch (type.name) {
    case 'Int':
      return (value) => typeof value === 'number' && (value | 0) === value;
    case 'Float':
      return Number.isFinite;
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    default:
      return (value) => typeof value === 'string';
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
