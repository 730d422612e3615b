import { GraphQLError, type TypeDefinitionNode } from 'graphql';
import type { Types } from './sources.js';

/** Directives that give the words of descriptions, by the placeholder that is left where they are missing. */
const GIVEN_BY: Readonly<Record<string, string>> = {
  rows: '@list(of: "…") on the type of the rows, or on the edge',
  conditions: '@filter(on: "…") on the enum, or @list(of: "…") on the type',
};

/** What is made and cannot be described, because nothing says what it is called. */
export function unworded(whole: Types, written: Types): GraphQLError[] {
  return [...whole.values()].flatMap((type) => {
    const [, open] = /\{(\w+)\}/.exec(type.description?.value ?? '') ?? [];
    if (open === undefined) return [];
    const name = type.name.value;
    const message = `${name} cannot be described. Say what it is called by ${GIVEN_BY[open]}, or declare ${name} with a description.`;
    const nodes = originsOf(type, written).map((origin) => origin.name);
    return [new GraphQLError(message, { nodes })];
  });
}

/** What a type is made of, as far as it is written. */
function originsOf({ name }: TypeDefinitionNode, written: Types): readonly TypeDefinitionNode[] {
  const stem = name.value.replace(/(Connection|Edge|ListFilter|Filter|Order)$/, '');
  return [`${stem}Edge`, stem, name.value].flatMap((each) => written.get(each) ?? []).slice(0, 1);
}
