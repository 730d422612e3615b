import type { ArticleFact, ClaimFact, DatasetFact, EntityFact } from '../../facts/facts.js';
import { articleId } from '../../facts/facts.js';
import type { Term } from '../../vocabulary/term.js';
import type { DirectoryLine, FactLine, TextLine } from '../format/format.js';
import type { SeededDirectory } from '../stored/seedRecords.js';

/** The facts of a file, as many as people write, with their line numbers. */
export interface CollectedFacts {
  readonly directories: readonly SeededDirectory[];
  /** Texts of articles. */
  readonly texts: readonly string[];
  /** The times when sources were first stored, by their ids, as ISO 8601. */
  readonly recordedAt: ReadonlyMap<string, string>;
  /** Returns the line of a fact, from 1. */
  lineOf(fact: object): number;
}

export interface FactCollector {
  /** Adds a line; returns its problem if it has one. */
  add(line: DirectoryLine | FactLine | TextLine, number: number): string | undefined;
  collected(): CollectedFacts;
}

interface Lists {
  readonly article: ArticleFact[];
  readonly dataset: DatasetFact[];
  readonly entity: EntityFact[];
  readonly claim: ClaimFact[];
  readonly term: Term[];
}

/** Groups the facts of a file by directory. A fact comes after the line of its directory. */
export function createFactCollector(): FactCollector {
  const directories = new Map<string, { readonly line: DirectoryLine; readonly lists: Lists }>();
  const lines = new Map<object, number>();
  const recordedAt = new Map<string, string>();
  const texts: string[] = [];
  return {
    add(line, number) {
      if (line.kind === 'text') texts.push(line.text);
      else if (line.kind === 'directory') directories.set(line.name, { line, lists: emptyLists() });
      else {
        const lists = directories.get(line.directory)?.lists;
        if (lists === undefined)
          return `The fact belongs to the directory “${line.directory}”, which no line before it names.`;
        (lists[line.kind] as object[]).push(line.fact);
        lines.set(line.fact, number);
        const source = sourceOf(line);
        if (line.recordedAt !== undefined && !recordedAt.has(source)) recordedAt.set(source, line.recordedAt);
      }
      return undefined;
    },
    collected: () => ({
      directories: [...directories].map(([name, { line, lists }]) => ({
        name,
        inputsHash: line.inputsHash,
        checked: line.checked,
        facts: {
          articles: lists.article,
          datasets: lists.dataset,
          entities: lists.entity,
          claims: lists.claim,
          terms: lists.term,
        },
      })),
      texts,
      recordedAt,
      lineOf: (fact) => lines.get(fact) ?? 0,
    }),
  };
}

function emptyLists(): Lists {
  return { article: [], dataset: [], entity: [], claim: [], term: [] };
}

/** Returns the id of a source; empty if the fact is no source. */
function sourceOf(line: FactLine): string {
  if (line.kind === 'article') return articleId(line.fact);
  return line.kind === 'dataset' ? line.fact.id : '';
}
