import type { Shown } from './tree/values.js';
import type { Selected } from './request/selection.js';

/** Names of fields as the operation gives them, from the root to a value. */
export type Path = readonly string[];

/** Returns the first name by which an operation asks for a field: its alias, if it has one. */
export function nameOf({ names }: Selected): string {
  return [...names][0]!;
}

export function shown({ sources }: Pick<Selected, 'sources'>, path: Path): Shown {
  const copies = sources.reduce((sum, source) => sum + (source.copies ?? 1), 0);
  return { path: path.join('.'), copies: Math.max(1, Math.ceil(copies)) };
}
