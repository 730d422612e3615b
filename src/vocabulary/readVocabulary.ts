import type { z } from 'zod';
import type { TextFile } from '../files/textFiles.js';
import { inWords } from '../yaml/inWords.js';
import { problemsOfIssue } from '../yaml/issues.js';
import type { Path, Place } from '../yaml/place.js';
import type { Problem } from '../yaml/problem.js';
import { readYaml, type YamlFile } from '../yaml/yamlFile.js';
import type { Term } from './term.js';
import { vocabularyGrammar } from './termGrammar.js';

/** Terms with the shape they must have, the problems of those that have not, and the way back to their places. */
export interface ReadVocabulary {
  readonly terms: readonly Term[];
  readonly problems: readonly Problem[];
  /** The place of a key of a term; the term itself where it has no such key. */
  placeOf(term: Term, ...path: Path): Place;
}

/** Reads files of a vocabulary, collecting what is wrong instead of stopping at it. */
export function readVocabulary(files: readonly TextFile[]): ReadVocabulary {
  const places = new Map<Term, { readonly file: YamlFile; readonly path: Path }>();
  const problems = files.map(readYaml).flatMap((file): readonly Problem[] => {
    if (file.problems.length > 0) return file.problems;
    const read = vocabularyGrammar.safeParse(file.data ?? {}, { error: inWords });
    if (!read.success) return read.error.issues.flatMap((issue) => problemsOfIssue(issue, file));
    for (const [term, path] of termsOf(read.data)) places.set(term, { file, path });
    return [];
  });
  return {
    terms: [...places.keys()],
    problems,
    placeOf: (term, ...path) => {
      const place = places.get(term);
      if (place === undefined) throw new Error('A term without a place: it was not read from a file.');
      return place.file.placeOf([...place.path, ...path]);
    },
  };
}

function termsOf(content: z.infer<typeof vocabularyGrammar>): readonly (readonly [Term, Path])[] {
  return Object.entries(content).flatMap(([list, terms]) =>
    terms.map((term, index) => [term, [list, index]] as const),
  );
}
