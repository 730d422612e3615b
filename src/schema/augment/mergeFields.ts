import type {
  ConstDirectiveNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  StringValueNode,
} from 'graphql';

type Field = FieldDefinitionNode | InputValueDefinitionNode;

interface Named {
  readonly name: { readonly value: string };
}

/**
 * Merges inherited fields with a type's own: the inherited ones keep their order and take over the type's own
 * declarations; the other fields of the type follow.
 */
export function mergeFields<Kind extends Field>(
  inherited: readonly Kind[],
  own: readonly Kind[] | undefined,
): readonly Kind[] {
  return merge(inherited, own, mergeField);
}

/** Adds the inherited description, arguments and directives that a field does not declare itself. */
function mergeField<Kind extends Field>(inherited: Kind, own: Kind): Kind {
  return {
    ...own,
    ...describedAs(own.description ?? inherited.description),
    ...('arguments' in own && 'arguments' in inherited
      ? { arguments: merge(inherited.arguments ?? [], own.arguments, mergeField) }
      : {}),
    directives: merge(
      inherited.directives ?? [],
      own.directives,
      (_, directive: ConstDirectiveNode) => directive,
    ),
  };
}

function describedAs(description: StringValueNode | undefined) {
  return description ? { description } : {};
}

function merge<Node extends Named>(
  inherited: readonly Node[],
  own: readonly Node[] = [],
  both: (inherited: Node, own: Node) => Node,
): readonly Node[] {
  const merged = new Map(inherited.map((node) => [node.name.value, node]));
  for (const node of own) {
    const { value } = node.name;
    const known = merged.get(value);
    merged.set(value, known ? both(known, node) : node);
  }
  return [...merged.values()];
}
