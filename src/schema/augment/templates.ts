import {
  Kind,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { instantiate, type Filling } from './instantiate.js';
import { mergeFields } from './mergeFields.js';
import type { Types } from './sources.js';

/** A definition with fields. */
export type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | InputObjectTypeDefinitionNode;

/** Returns a template of schema/templates.graphql. */
export function templateOf(templates: Types, name: string): Fielded {
  const template = templates.get(name);
  if (template && 'fields' in template) return template as Fielded;
  throw new Error(`The SDL has no template ${name}. Declare it in schema/templates.graphql.`);
}

/** Fills a template and completes the result with the fields and description declared by hand under its name. */
export function completed<Node extends Fielded>(
  template: Node,
  filling: Filling,
  declared: Fielded | undefined,
): Node {
  const made = instantiate(template, filling);
  if (!declared || declared.kind !== made.kind) return made;
  const description = declared.description ?? made.description;
  return {
    ...made,
    ...declared,
    ...(description ? { description } : {}),
    directives: [...(made.directives ?? []), ...(declared.directives ?? [])],
    fields: mergeFields<never>(made.fields as never[], declared.fields as never[]),
  };
}

export function declaredAs(types: Types, name: string): Fielded | undefined {
  const type = types.get(name);
  return type && type.kind !== Kind.ENUM_TYPE_DEFINITION && 'fields' in type ? (type as Fielded) : undefined;
}
