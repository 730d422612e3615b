import type { Path, Place } from '../yaml/place.js';
import { articleId } from './facts.js';
import type { Facts } from './facts.js';
import type { TextFile } from '../files/textFiles.js';
import type { Problem } from '../yaml/problem.js';
import { createGrammar } from './grammar/factGrammar.js';
import type { ClaimInFile, FactFile } from './grammar/factGrammar.js';
import { declaredIds, readFactFile } from './readFactFile.js';
import type { ReadFile } from './readFactFile.js';
import type { Storage } from '../schema/stored/storage.js';
import { isShippedWord } from '../vocabulary/vocabulary.js';
import { readVocabulary, type ReadVocabulary } from '../vocabulary/readVocabulary.js';
import { readYaml } from '../yaml/yamlFile.js';
import type { YamlFile } from '../yaml/yamlFile.js';

/** Facts that have the right shape, the problems of the others, and the places of all. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly vocabulary: ReadVocabulary;
  readonly problems: readonly Problem[];
  /** The ids of entities, articles and datasets that the files declare, also in declarations with problems. */
  readonly declared: ReadonlySet<string>;
  /** The place in its file of a fact or a part of it. */
  placeOf(fact: object, ...path: Path): Place;
}

/**
 * Reads fact files one by one. Collects problems instead of stopping at the first.
 * @param vocabulary the terms of the directory itself
 */
export function readFacts(
  files: readonly TextFile[],
  storage: Storage,
  vocabulary: ReadVocabulary = readVocabulary([]),
): ReadFacts {
  const grammar = createGrammar(storage);
  const places = new Map<object, { readonly file: YamlFile; readonly path: Path }>();
  const read = files.map(readYaml).map((file) => readFactFile(file, grammar));
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
      terms: vocabulary.terms.filter(({ kind, word }) => !isShippedWord(kind, word)),
    },
    vocabulary,
    problems: [...vocabulary.problems, ...read.flatMap(({ problems }) => problems)],
    declared: new Set(read.flatMap(({ file }) => declaredIds(file))),
    placeOf,
  };
}

/**
 * Each fact that a problem can be reported for, with its path in the file. Sentences, steps and evidence are found
 * below these paths.
 */
function factsOf({ content, kept }: ReadFile): readonly (readonly [object, Path])[] {
  return [
    ...(content.article === undefined ? [] : [[content.article, ['article']] as const]),
    ...(content.dataset === undefined ? [] : [[content.dataset, ['dataset']] as const]),
    ...content.entities.map((entity, index) => [entity, ['entities', kept.entities[index] ?? 0]] as const),
    ...content.claims.map((claim, index) => [claim, ['claims', kept.claims[index] ?? 0]] as const),
  ];
}

/** The source of a claim: its own, the file's, the article or dataset of the file, or the only article there is. */
function sourceOf(claim: ClaimInFile, file: FactFile, files: readonly FactFile[]): string {
  const articles = files.flatMap(({ article }) => (article === undefined ? [] : [articleId(article)]));
  const inFile = file.article === undefined ? file.dataset?.id : articleId(file.article);
  return claim.source ?? file.source ?? inFile ?? (articles.length === 1 ? articles[0] : undefined) ?? '';
}
