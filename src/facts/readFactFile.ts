import type { z } from 'zod';
import { articleId } from './facts.js';
import type { Fault } from '../yaml/fault.js';
import type { createGrammar, FactFile } from './grammar/factGrammar.js';
import { inWords } from '../yaml/inWords.js';
import { faultsOfIssue } from '../yaml/issues.js';
import { todoMarkers } from '../yaml/todoMarkers.js';
import type { Path, YamlFile } from '../yaml/yamlFile.js';

/** A fact file, as far as it is well formed, and what is wrong with the rest. */
export interface ReadFile {
  readonly file: YamlFile;
  readonly content: FactFile;
  readonly faults: readonly Fault[];
  /** The indexes of the claims and entities in the file: faulty ones are left out of the content. */
  readonly kept: { readonly claims: readonly number[]; readonly entities: readonly number[] };
}

const NOTHING: FactFile = { entities: [], claims: [] };

/** What is well formed is kept beside what is not, so that one look finds the faults of both. */
export function readFactFile(file: YamlFile, grammar: ReturnType<typeof createGrammar>): ReadFile {
  const kept = { claims: indexes(file.data, 'claims'), entities: indexes(file.data, 'entities') };
  if (file.faults.length > 0) return { file, content: NOTHING, faults: file.faults, kept };
  const unsettled = todoMarkers(file);
  const result = grammar.safeParse(file.data ?? {}, { error: inWords });
  if (result.success) return { file, content: result.data, faults: unsettled, kept };
  const issues = result.error.issues.flatMap((issue) => faultsOfIssue(issue, file));
  const faults = [...unsettled, ...elsewhere(issues, unsettled)];
  return { file, faults, ...withoutFaulty(file.data, result.error.issues, grammar, kept) };
}

/** That TODO is no id, too, need not be said. */
function elsewhere(faults: readonly Fault[], unsettled: readonly Fault[]): readonly Fault[] {
  const places = new Set(unsettled.map(({ line, column }) => `${line}:${column}`));
  return faults.filter(({ line, column }) => !places.has(`${line}:${column}`));
}

function withoutFaulty(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  grammar: ReturnType<typeof createGrammar>,
  all: ReadFile['kept'],
): Pick<ReadFile, 'content' | 'kept'> {
  const isFaulty = (...path: Path): boolean =>
    issues.some((issue) => path.every((step, index) => issue.path[index] === step));
  const kept = {
    claims: all.claims.filter((index) => !isFaulty('claims', index)),
    entities: all.entities.filter((index) => !isFaulty('entities', index)),
  };
  const known = ['source', 'article', 'dataset'].filter((key) => !isFaulty(key));
  const rest = Object.fromEntries(known.map((key) => [key, entry(data, key)]));
  const lists = {
    claims: pick(entry(data, 'claims'), kept.claims),
    entities: pick(entry(data, 'entities'), kept.entities),
  };
  const result = grammar.safeParse(JSON.parse(JSON.stringify({ ...rest, ...lists })));
  return { content: result.success ? result.data : NOTHING, kept };
}

function indexes(data: unknown, key: string): readonly number[] {
  const list = entry(data, key);
  return Array.isArray(list) ? [...list.keys()] : [];
}

function pick(list: unknown, kept: readonly number[]): readonly unknown[] {
  return Array.isArray(list) ? kept.map((index) => list[index] as unknown) : [];
}

function entry(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

/** Ids that a file declares in whatever shape, so that a fault in a declaration is not also one in every reference. */
export function declaredIds(file: YamlFile): readonly string[] {
  const entities = entry(file.data, 'entities');
  const entityIds = Array.isArray(entities) ? entities.map((entity) => entry(entity, 'id')) : [];
  const digest = entry(entry(file.data, 'article'), 'digest');
  const article = typeof digest === 'string' ? articleId({ digest }) : undefined;
  return [...entityIds, entry(entry(file.data, 'dataset'), 'id'), article].filter(
    (id) => typeof id === 'string',
  );
}
