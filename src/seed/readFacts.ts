import { z } from 'zod';
import { nearestName } from '../nearestName.js';
import { articleId } from './facts.js';
import type { Facts } from './facts.js';
import type { TextFile } from './factFiles.js';
import type { Fault, Place } from './fault.js';
import { createGrammar, KNOWN_KEYS } from './grammar.js';
import type { ClaimInFile, FactFile } from './grammar.js';
import type { Storage } from './storage.js';
import { readYaml } from './yamlFile.js';
import type { Path, YamlFile } from './yamlFile.js';

/** Facts with the shape they must have, the faults of those that have not, and the way back to their places. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly faults: readonly Fault[];
  /** The ids of entities, articles and datasets that the files declare, those of faulty declarations among them. */
  readonly declared: ReadonlySet<string>;
  /** Where a fact, or a part of it, stands. */
  placeOf(fact: object, ...path: Path): Place;
}

/** Reads fact files one by one, collecting what is wrong instead of stopping at it. */
export function readFacts(files: readonly TextFile[], storage: Storage): ReadFacts {
  const grammar = createGrammar(storage);
  const places = new Map<object, { readonly file: YamlFile; readonly path: Path }>();
  const read = files.map(readYaml).map((file) => readFile(file, grammar));
  for (const file of read) {
    for (const [fact, path] of factsOf(file)) places.set(fact, { file: file.file, path });
  }
  const contents = read.map(({ content }) => content);
  const placeOf = (fact: object, ...path: Path): Place => {
    const place = places.get(fact);
    if (place === undefined) throw new Error('A fact without a place: it was not read from a file.');
    return place.file.placeOf([...place.path, ...path]);
  };
  return {
    facts: {
      articles: contents.flatMap(({ article }) => article ?? []),
      datasets: contents.flatMap(({ dataset }) => dataset ?? []),
      entities: contents.flatMap(({ entities }) => entities),
      claims: read.flatMap(({ content }) =>
        content.claims.map((claim) => Object.assign(claim, { source: sourceOf(claim, content, contents) })),
      ),
    },
    faults: read.flatMap(({ faults }) => faults),
    declared: new Set(read.flatMap(({ file }) => declaredIds(file))),
    placeOf,
  };
}

interface ReadFile {
  readonly file: YamlFile;
  readonly content: FactFile;
  readonly faults: readonly Fault[];
  /** The indexes of the claims and entities in the file: faulty ones are left out of the content. */
  readonly kept: { readonly claims: readonly number[]; readonly entities: readonly number[] };
}

const NOTHING: FactFile = { entities: [], claims: [] };

/** What is well formed is kept beside what is not, so that one look finds the faults of both. */
function readFile(file: YamlFile, grammar: ReturnType<typeof createGrammar>): ReadFile {
  const kept = { claims: indexes(file.data, 'claims'), entities: indexes(file.data, 'entities') };
  if (file.faults.length > 0) return { file, content: NOTHING, faults: file.faults, kept };
  const result = grammar.safeParse(file.data ?? {}, { error: inWords });
  if (result.success) return { file, content: result.data, faults: [], kept };
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, file));
  return { file, faults, ...withoutFaulty(file.data, result.error.issues, grammar, kept) };
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
function declaredIds(file: YamlFile): readonly string[] {
  const entities = entry(file.data, 'entities');
  const entityIds = Array.isArray(entities) ? entities.map((entity) => entry(entity, 'id')) : [];
  const digest = entry(entry(file.data, 'article'), 'digest');
  const article = typeof digest === 'string' ? articleId({ digest }) : undefined;
  return [...entityIds, entry(entry(file.data, 'dataset'), 'id'), article].filter(
    (id) => typeof id === 'string',
  );
}

/** Each fact that can be at fault, with the way to it; sentences, steps and evidence are found from these. */
function factsOf({ content, kept }: ReadFile): readonly (readonly [object, Path])[] {
  return [
    ...(content.article === undefined ? [] : [[content.article, ['article']] as const]),
    ...(content.dataset === undefined ? [] : [[content.dataset, ['dataset']] as const]),
    ...content.entities.map((entity, index) => [entity, ['entities', kept.entities[index] ?? 0]] as const),
    ...content.claims.map((claim, index) => [claim, ['claims', kept.claims[index] ?? 0]] as const),
  ];
}

/** The claim's own source, the file's, the article or dataset of the file, or the only article there is. */
function sourceOf(claim: ClaimInFile, file: FactFile, files: readonly FactFile[]): string {
  const articles = files.flatMap(({ article }) => (article === undefined ? [] : [articleId(article)]));
  const inFile = file.article === undefined ? file.dataset?.id : articleId(file.article);
  return claim.source ?? file.source ?? inFile ?? (articles.length === 1 ? articles[0] : undefined) ?? '';
}

function faultsOf(issue: z.core.$ZodIssue, file: YamlFile): readonly Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [{ ...file.placeOf(path), message: issue.message }];
  const known = issue.message.replace(KNOWN_KEYS, '').split(',');
  return issue.keys.map((key) => ({
    ...file.placeOfKey(path, key),
    message: `“${key}” is no key here; the keys are ${known.join(', ')}. Did you mean ${nearestName(key, known) ?? ''}?`,
  }));
}

/** What the grammar's own messages leave unsaid. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  const key = issue.path?.at(-1);
  const name = typeof key === 'string' ? key : 'This entry';
  if (issue.input === undefined) return `${name} is missing. Add it.`;
  if (issue.code === 'invalid_type')
    return `${name} must be ${articleOf(issue.expected)}, not ${describe(issue.input)}. ${issue.expected === 'string' ? 'Write it in quotes.' : 'Mend it.'}`;
  if (issue.code === 'too_small')
    return `${name} must not be ${issue.origin === 'number' || issue.origin === 'int' ? `less than ${String(issue.minimum)}` : 'empty'}. Mend it.`;
  if (issue.code === 'invalid_format')
    return `${name} is not a valid ${issue.format}: ${describe(issue.input)}. Mend it.`;
  return undefined;
}

function articleOf(expected: string): string {
  const nouns: Record<string, string> = {
    object: 'a map',
    array: 'a list',
    string: 'a text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return nouns[expected] ?? `of type ${expected}`;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'a map' : JSON.stringify(input);
}
