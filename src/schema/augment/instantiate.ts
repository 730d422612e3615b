import { Kind, type ASTNode } from 'graphql';

/** The names and words that replace the stand-ins and placeholders of a template. */
export interface Filling {
  /** Type names by stand-in: `Row` → `Conflict`. */
  readonly names: Readonly<Record<string, string>>;
  /** Words by placeholder of a description: `{rows}` → `related conflicts`. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

/**
 * Returns a copy of a template, or of a part of one, with its stand-ins and placeholders replaced. Parts without any
 * are not copied: all results share them. The function visits the tree itself because graphql-js's `visit` took most of
 * the time that the SDL needs at start.
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

/** Returns the node itself if the value is the same or missing. */
function replaced<Node extends object>(node: Node, key: string, value: unknown): Node {
  return value === undefined || value === node[key as keyof Node] ? node : { ...node, [key]: value };
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Tells whether a node is the @template directive; it is left out because the result is no template. */
function isMark(value: unknown): boolean {
  return isNode(value) && value.kind === Kind.DIRECTIVE && value.name.value === 'template';
}

function inWords(text: string, words: Filling['words']): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => words[name] ?? placeholder);
}
