import type { ArticleFact, ClaimFact, DatasetFact, EntityFact } from '../seed/facts.js';
import { articleId } from '../seed/facts.js';
import { badInput } from '../errors.js';
import type { DirectoryLine, FactLine, TextLine } from './format.js';
import type { SeededDirectory } from './seedRecords.js';

/** The facts of a file, as many as people write, with the lines where they stand. */
export interface CollectedFacts {
  readonly directories: readonly SeededDirectory[];
  /** Texts of articles. */
  readonly texts: readonly string[];
  /** When sources were first taken in, by their ids, as ISO 8601. */
  readonly recordedAt: ReadonlyMap<string, string>;
  /** From 1. */
  lineOf(fact: object): number;
}

export interface FactCollector {
  add(line: DirectoryLine | FactLine | TextLine, number: number): void;
  collected(): CollectedFacts;
}

interface Lists {
  readonly article: ArticleFact[];
  readonly dataset: DatasetFact[];
  readonly entity: EntityFact[];
  readonly claim: ClaimFact[];
}

/** Puts the facts of a file together again by directory. Refuses a fact whose directory does not stand before it. */
export function createFactCollector(file: string): FactCollector {
  const directories = new Map<string, { readonly line: DirectoryLine; readonly lists: Lists }>();
  const lines = new Map<object, number>();
  const recordedAt = new Map<string, string>();
  const texts: string[] = [];
  return {
    add(line, number) {
      if (line.kind === 'text') return void texts.push(line.text);
      if (line.kind === 'directory')
        return void directories.set(line.name, {
          line,
          lists: { article: [], dataset: [], entity: [], claim: [] },
        });
      const lists = directories.get(line.directory)?.lists;
      if (lists === undefined)
        throw badInput(
          `Line ${number} of ${file} belongs to the directory “${line.directory}”, which no line before it names. Nothing was written.`,
        );
      (lists[line.kind] as object[]).push(line.fact);
      lines.set(line.fact, number);
      const source =
        line.kind === 'article' ? articleId(line.fact) : line.kind === 'dataset' ? line.fact.id : '';
      if (line.recordedAt !== undefined && !recordedAt.has(source)) recordedAt.set(source, line.recordedAt);
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
        },
      })),
      texts,
      recordedAt,
      lineOf: (fact) => lines.get(fact) ?? 0,
    }),
  };
}
