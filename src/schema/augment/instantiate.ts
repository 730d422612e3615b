import { Kind, type ASTNode } from 'graphql';

/** What stands in the places that a template leaves open. */
export interface Filling {
  /** By the stand-in's name, the name of a type: `Row` → `Conflict`. */
  readonly names: Readonly<Record<string, string>>;
  /** By the placeholder in a description, words: `{rows}` → `related conflicts`. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

/**
 * A template, or a part of one, with names and words in its open places; what has none is shared by all that is made of
 * it. Walks the tree by itself, because graphql-js's `visit` took most of the time that the SDL needs at start.
 */
export function instantiate<Node extends ASTNode>(template: Node, filling: Filling): Node {
  return filled(template, filling) as Node;
}

function filled(value: unknown, filling: Filling): unknown {
  if (Array.isArray(value)) return filledList(value, filling);
  if (!isNode(value)) return value;
  if (value.kind === Kind.NAME) return replaced(value, 'value', filling.names[value.value]);
  if (value.kind === Kind.STRING) return replaced(value, 'value', inWords(value.value, filling.words));
  let copy = value;
  for (const [key, child] of Object.entries(value))
    if (key !== 'loc') copy = replaced(copy, key, filled(child, filling));
  return copy;
}

function filledList(list: readonly unknown[], filling: Filling): readonly unknown[] {
  const copy = list.filter((each) => !isMark(each)).map((each) => filled(each, filling));
  return copy.length === list.length && copy.every((each, at) => each === list[at]) ? list : copy;
}

/** The node itself where nothing is another. */
function replaced<Node extends object>(node: Node, key: string, value: unknown): Node {
  return value === undefined || value === node[key as keyof Node] ? node : { ...node, [key]: value };
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Whether it is the directive that marks a template: what is made of one is none. */
function isMark(value: unknown): boolean {
  return isNode(value) && value.kind === Kind.DIRECTIVE && value.name.value === 'template';
}

function inWords(text: string, words: Filling['words']): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => words[name] ?? placeholder);
}
