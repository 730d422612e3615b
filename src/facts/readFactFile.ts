import type { Path } from '../yaml/place.js';
import type { z } from 'zod';
import { articleId } from './facts.js';
import type { Problem } from '../yaml/problem.js';
import type { createGrammar, FactFile } from './grammar/factGrammar.js';
import { inWords } from '../yaml/inWords.js';
import { problemsOfIssue } from '../yaml/issues.js';
import { todoMarkers } from '../yaml/todoMarkers.js';
import type { YamlFile } from '../yaml/yamlFile.js';

/** The well-formed part of a fact file, and the problems of the rest. */
export interface ReadFile {
  readonly file: YamlFile;
  readonly content: FactFile;
  readonly problems: readonly Problem[];
  /**
   * The indexes in the file of the claims and entities that are kept. Those with problems are left out of the content.
   */
  readonly kept: { readonly claims: readonly number[]; readonly entities: readonly number[] };
}

const NOTHING: FactFile = { entities: [], claims: [] };

/**
 * Reads a fact file. Keeps the well-formed part of a file with problems, so that one run finds the problems of both
 * parts.
 */
export function readFactFile(file: YamlFile, grammar: ReturnType<typeof createGrammar>): ReadFile {
  const kept = { claims: indexes(file.data, 'claims'), entities: indexes(file.data, 'entities') };
  if (file.problems.length > 0) return { file, content: NOTHING, problems: file.problems, kept };
  const unsettled = todoMarkers(file);
  const result = grammar.safeParse(file.data ?? {}, { error: inWords });
  if (result.success) return { file, content: result.data, problems: unsettled, kept };
  const issues = result.error.issues.flatMap((issue) => problemsOfIssue(issue, file));
  const problems = [...unsettled, ...elsewhere(issues, unsettled)];
  return { file, problems, ...withoutProblems(file.data, result.error.issues, grammar, kept) };
}

/**
 * Leaves out problems at the place of a TODO, because it is reported already; that it is no id either need not be said.
 */
function elsewhere(problems: readonly Problem[], unsettled: readonly Problem[]): readonly Problem[] {
  const places = new Set(unsettled.map(({ line, column }) => `${line}:${column}`));
  return problems.filter(({ line, column }) => !places.has(`${line}:${column}`));
}

function withoutProblems(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  grammar: ReturnType<typeof createGrammar>,
  all: ReadFile['kept'],
): Pick<ReadFile, 'content' | 'kept'> {
  const hasProblem = (...path: Path): boolean =>
    issues.some((issue) => path.every((step, index) => issue.path[index] === step));
  const kept = {
    claims: all.claims.filter((index) => !hasProblem('claims', index)),
    entities: all.entities.filter((index) => !hasProblem('entities', index)),
  };
  const known = ['source', 'article', 'dataset'].filter((key) => !hasProblem(key));
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

/**
 * The ids that a file declares, whether its declarations are well formed or not, so that a problem in a declaration is
 * not reported again for every reference to it.
 */
export function declaredIds(file: YamlFile): readonly string[] {
  const entities = entry(file.data, 'entities');
  const entityIds = Array.isArray(entities) ? entities.map((entity) => entry(entity, 'id')) : [];
  const digest = entry(entry(file.data, 'article'), 'digest');
  const article = typeof digest === 'string' ? articleId({ digest }) : undefined;
  return [...entityIds, entry(entry(file.data, 'dataset'), 'id'), article].filter(
    (id) => typeof id === 'string',
  );
}
