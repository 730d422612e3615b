import type { Path, Place } from './place.js';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { TextFile } from '../files/textFiles.js';
import { quoted } from './scalar.js';

/** A YAML file that is changed in some places; all other bytes stay the same. */
export interface EditedYaml {
  readonly data: unknown;
  /** Gives values to keys of the map at a path. New keys go before the key `before`, or else before the first key. */
  set(path: Path, values: { readonly [key: string]: string | number }, before?: string): void;
  /** Returns the changes, in the order of the file. */
  changes(): readonly Change[];
  text(): string;
}

/** A key with its value before and after. */
export interface Change extends Place {
  readonly key: string;
  readonly was: string | undefined;
  readonly is: string;
}

interface Edit extends Change {
  /** Offsets into the text, and the text that replaces the range. */
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/**
 * Opens a file for changes; undefined if it is not YAML, which the check of the file will report. Scalars are replaced
 * in place, because writing the whole document anew would change line breaks and quotes to the library's taste.
 */
export function editYaml(file: TextFile): EditedYaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, version: '1.2' });
  if (document.errors.length > 0) return undefined;
  const edits: Edit[] = [];
  const add = (key: string, was: string | undefined, is: string, at: Omit<Edit, keyof Change>): void => {
    const { line, col } = lines.linePos(at.from);
    if (was !== is) edits.push({ file: file.name, line, column: col, key, was, is, ...at });
  };
  return {
    data: document.toJS({ maxAliasCount: 100 }),
    set: (path, values, before) => {
      const map = mapAt(document, path);
      if (map === undefined) return;
      for (const [key, value] of Object.entries(values)) setKey(map, key, literal(value), before, add, lines);
    },
    changes: () => inOrder(edits),
    text: () =>
      inOrder(edits).reduceRight(
        (text, { from, to, replacement }) => text.slice(0, from) + replacement + text.slice(to),
        file.text,
      ),
  };
}

/** Sorts edits by place; two at the same place keep their order. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((one, other) => one.from - other.from);
}

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : quoted(value);
}

function mapAt(document: Document.Parsed, path: Path): YAMLMap | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap(node) ? node : undefined;
}

type Add = (key: string, was: string | undefined, is: string, at: Omit<Edit, keyof Change>) => void;

function setKey(
  map: YAMLMap,
  key: string,
  is: string,
  before: string | undefined,
  add: Add,
  lines: LineCounter,
): void {
  const keyOf = (name: string | undefined) =>
    map.items.find((item) => isScalar(item.key) && item.key.value === name);
  const old = keyOf(key)?.value;
  if (isNode(old) && old.range) {
    const was =
      isScalar(old) && typeof old.value === 'number' ? String(old.value) : JSON.stringify(old.toJSON());
    add(key, was, is, { from: old.range[0], to: old.range[1], replacement: is });
    return;
  }
  const anchor = (keyOf(before) ?? map.items[0])?.key;
  if (!isNode(anchor) || !anchor.range) return;
  const from = anchor.range[0];
  const separator = map.flow === true ? ', ' : `\n${' '.repeat(lines.linePos(from).col - 1)}`;
  add(key, undefined, is, { from, to: from, replacement: `${key}: ${is}${separator}` });
}
