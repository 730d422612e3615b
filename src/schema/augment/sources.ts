import {
  GraphQLError,
  isTypeDefinitionNode,
  Kind,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { directiveOn } from './annotations.js';
import { refuseProblems } from './problems.js';

/** A type with output fields. */
export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export type Types = ReadonlyMap<string, TypeDefinitionNode>;

/** The definitions of the SDL, grouped by purpose. */
export interface Sources {
  /** The types of the API that are written by hand, whole or in part. */
  readonly types: Types;
  /** The templates from which other types are made (`@template`). */
  readonly templates: Types;
  readonly directives: readonly DirectiveDefinitionNode[];
}

/**
 * Groups the definitions of the SDL. Throws if a name is declared twice or extended, because only one of the two
 * definitions would count.
 */
export function sourcesOf({ definitions }: DocumentNode): Sources {
  const declared = definitions.filter(isTypeDefinitionNode);
  refuseProblems([...declaredTwice(declared), ...notDeclared(definitions)]);
  const isTemplate = (type: TypeDefinitionNode) => directiveOn(type, 'template') !== undefined;
  return {
    types: byName(declared.filter((type) => !isTemplate(type))),
    templates: byName(declared.filter(isTemplate)),
    directives: definitions.filter(isDirective),
  };
}

export function isComposite(type: DefinitionNode | undefined): type is Composite {
  return type?.kind === Kind.OBJECT_TYPE_DEFINITION || type?.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** Returns the nodes by name. */
export function byName<Named extends { readonly name: { readonly value: string } }>(
  nodes: readonly Named[] | undefined,
): ReadonlyMap<string, Named> {
  return new Map(nodes?.map((node) => [node.name.value, node]));
}

function declaredTwice(types: readonly TypeDefinitionNode[]): GraphQLError[] {
  const known = byName(types);
  return types
    .filter((type) => known.get(type.name.value) !== type)
    .map((type) => {
      const name = type.name.value;
      const nodes = [type.name, known.get(name)!.name];
      return new GraphQLError(`${name} is declared twice. Put both into one declaration.`, { nodes });
    });
}

function notDeclared(definitions: readonly DefinitionNode[]): GraphQLError[] {
  return definitions
    .filter((definition) => !isTypeDefinitionNode(definition) && !isDirective(definition))
    .map((node) => {
      const message = 'The SDL declares types and directives only. Put this into the declaration of a type.';
      return new GraphQLError(message, { nodes: [node] });
    });
}

function isDirective(definition: DefinitionNode): definition is DirectiveDefinitionNode {
  return definition.kind === Kind.DIRECTIVE_DEFINITION;
}
