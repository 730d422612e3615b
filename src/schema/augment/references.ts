import {
  Kind,
  type ASTNode,
  type ConstDirectiveNode,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** The nodes that name a type, by the name of the type. */
export type References = ReadonlyMap<string, ReadonlySet<ASTNode>>;

/** The parts of a definition, field or argument that can name types. */
interface Naming {
  readonly type?: TypeNode;
  readonly types?: readonly NamedTypeNode[];
  readonly interfaces?: readonly NamedTypeNode[];
  readonly directives?: readonly ConstDirectiveNode[];
  readonly fields?: readonly Naming[];
  readonly arguments?: readonly Naming[];
}

/** The arguments of directives that name a type. */
const NAMES_A_TYPE: Readonly<Record<string, string>> = { of: 'type', tallies: 'type', relationship: 'parts' };

/**
 * Collects the types that definitions name in fields, arguments, interfaces, unions and directives. A field that many
 * types inherit is one node and is read once.
 */
export function createReferences() {
  const references = new Map<string, Set<ASTNode>>();
  const read = new Set<Naming>();
  const add = (type: string, node: ASTNode) => {
    const nodes = references.get(type);
    if (nodes) nodes.add(node);
    else references.set(type, new Set([node]));
  };
  const collect = (naming: Naming): void => {
    if (read.has(naming)) return;
    read.add(naming);
    if (naming.type) addNamed(naming.type, add);
    naming.interfaces?.forEach((type) => addNamed(type, add));
    naming.types?.forEach((type) => addNamed(type, add));
    naming.directives?.forEach((directive) => addGiven(directive, add));
    naming.fields?.forEach(collect);
    naming.arguments?.forEach(collect);
  };
  return { references, collect: (definition: TypeDefinitionNode) => collect(definition as Naming) };
}

function addNamed(type: TypeNode, add: (type: string, node: ASTNode) => void): void {
  if (type.kind === Kind.NAMED_TYPE) add(type.name.value, type);
  else addNamed(type.type, add);
}

function addGiven(
  { name, arguments: given }: ConstDirectiveNode,
  add: (type: string, node: ASTNode) => void,
): void {
  const argument = NAMES_A_TYPE[name.value];
  const value = argument && given?.find((each) => each.name.value === argument)?.value;
  if (value && value.kind === Kind.STRING) add(value.value, value);
}
