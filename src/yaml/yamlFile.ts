import type { Path, Place } from './place.js';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from './problem.js';
import type { TextFile } from '../files/textFiles.js';
import { hasLoneSurrogate } from '../text/unicode.js';

/** A fact file read as YAML 1.2: its data, and the place of each part. */
export interface YamlFile {
  readonly name: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The place of the value at a path; if there is no such value, of the nearest part above it. */
  placeOf(path: Path): Place;
  /** The place of a key of the map at a path. */
  placeOfKey(path: Path, key: string): Place;
}

export function readYaml(file: TextFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(file.text, {
    lineCounter: lines,
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: (one, other) => keyOf(one) === keyOf(other),
  });
  keepKeys(document.contents);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    message: `${sentence(error.message)} Mend the YAML.`,
  }));
  return {
    name: file.name,
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
    problems: [...problems, ...brokenTexts(document, at)],
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, key) => at(offsetOfKey(document, path, key)),
  };
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document.Parsed, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return offsetOf(document, path);
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path);
}

/**
 * Finds texts with half of a surrogate pair. An escape such as `"\uD83D"` alone is no character, and no engine stores
 * it unchanged.
 */
function brokenTexts(document: Document.Parsed, at: (offset: number) => Place): readonly Problem[] {
  const problems: Problem[] = [];
  visitScalars(document.contents, (value, offset) => {
    if (hasLoneSurrogate(value))
      problems.push({
        ...at(offset),
        message:
          'The text holds half of a surrogate pair, which is not a character. Write the whole character.',
      });
  });
  return problems;
}

function visitScalars(node: unknown, visit: (value: string, offset: number) => void): void {
  if (isScalar(node) && typeof node.value === 'string') visit(node.value, node.range?.[0] ?? 0);
  if (typeof node !== 'object' || node === null) return;
  if ('items' in node && Array.isArray(node.items)) node.items.forEach((item) => visitScalars(item, visit));
  if ('key' in node) visitScalars(node.key, visit);
  if ('value' in node && !isScalar(node)) visitScalars(node.value, visit);
}

/** Keeps keys as the texts that are written: `010` is not 10, and `NO` and `NULL` are names in a table. */
function keepKeys(node: unknown): void {
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (isScalar(key)) key.value = keyOf(key);
      keepKeys(value);
    }
  if (isSeq(node)) node.items.forEach(keepKeys);
}

function keyOf(key: unknown): unknown {
  if (!isScalar(key)) return key;
  return typeof key.value === 'string' ? key.value : (key.source ?? key.value);
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
