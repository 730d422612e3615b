import {
  astFromValue,
  Kind,
  parse,
  print,
  typeFromAST,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from './operation.js';

/**
 * Operations that ask a little less, each still valid: one selection, argument, input field, list item, directive or
 * alias fewer, or one variable written out. Larger pieces come first.
 */
export function* smaller(schema: GraphQLSchema, operation: Operation): Generator<Operation> {
  const document = parse(operation.text, { noLocation: true });
  const count = removable(document);
  for (let index = 0; index < count; index++) {
    const less = tidy(without(document, index), operation.variables);
    if (isValid(schema, less)) yield less;
  }
  for (const name of Object.keys(operation.variables)) {
    const less = tidy(writtenOut(schema, document, name, operation.variables[name]), operation.variables);
    if (isValid(schema, less)) yield less;
  }
}

function isRemovable(node: ASTNode, parent: unknown): boolean {
  switch (node.kind) {
    case Kind.FIELD:
    case Kind.FRAGMENT_SPREAD:
    case Kind.INLINE_FRAGMENT:
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
    case Kind.DIRECTIVE:
      return true;
    default:
      return Array.isArray(parent) && node.kind.endsWith('Value');
  }
}

function removable(document: DocumentNode): number {
  let count = 0;
  visit(document, { enter: (node, _key, parent) => void (count += isRemovable(node, parent) ? 1 : 0) });
  return count;
}

function without(document: DocumentNode, index: number): DocumentNode {
  let place = -1;
  return visit(document, {
    enter(node, _key, parent) {
      if (!isRemovable(node, parent)) return undefined;
      place += 1;
      return place === index ? null : undefined;
    },
  }) as DocumentNode;
}

function writtenOut(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
  value: unknown,
): DocumentNode {
  let type: GraphQLInputType | undefined;
  visit(document, {
    VariableDefinition: ({ variable, type: given }) => {
      if (variable.name.value === name) type = typeFromAST(schema, given as never) as GraphQLInputType;
    },
  });
  const literal = type && astFromValue(value, type);
  return literal
    ? (visit(document, {
        VariableDefinition: ({ variable }) => (variable.name.value === name ? null : false),
        Variable: (node) => (node.name.value === name ? literal : undefined),
      }) as DocumentNode)
    : document;
}

/** Drops fragments and variables that nothing uses any more. */
function tidy(document: DocumentNode, variables: Operation['variables']): Operation {
  const [spread, used] = [new Set<string>(), new Set<string>()];
  visit(document, { FragmentSpread: (node) => void spread.add(node.name.value) });
  const kept = visit(document, {
    FragmentDefinition: (node) => (spread.has(node.name.value) ? undefined : null),
  }) as DocumentNode;
  visit(kept, { VariableDefinition: () => false, Variable: (node) => void used.add(node.name.value) });
  const tidied = visit(kept, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  }) as DocumentNode;
  const left = Object.entries(variables).filter(([name]) => used.has(name));
  return { text: print(tidied), variables: Object.fromEntries(left) };
}

function isValid(schema: GraphQLSchema, { text }: Operation): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}
