import { GraphQLError, type TypeDefinitionNode } from 'graphql';
import type { Types } from './sources.js';

/** The directives that fill a placeholder of a description, by the placeholder. */
const GIVEN_BY: Readonly<Record<string, string>> = {
  rows: '@list(of: "…") on the type of the rows, or on the edge',
  conditions: '@filter(on: "…") on the enum, or @list(of: "…") on the type',
};

/** Finds generated types with an incomplete description, because no directive names their rows or conditions. */
export function unworded(whole: Types, written: Types): GraphQLError[] {
  return [...whole.values()].flatMap((type) => {
    const [, open] = /\{(\w+)\}/.exec(type.description?.value ?? '') ?? [];
    if (open === undefined) return [];
    const name = type.name.value;
    const message = `${name} cannot be described. Give its words by ${GIVEN_BY[open]}, or declare ${name} with a description.`;
    const nodes = originsOf(type, written).map((origin) => origin.name);
    return [new GraphQLError(message, { nodes })];
  });
}

/** Returns the written type or edge from which a type is made. */
function originsOf({ name }: TypeDefinitionNode, written: Types): readonly TypeDefinitionNode[] {
  const stem = name.value.replace(/(Connection|Edge|ListFilter|Filter|Order)$/, '');
  return [`${stem}Edge`, stem, name.value].flatMap((each) => written.get(each) ?? []).slice(0, 1);
}
