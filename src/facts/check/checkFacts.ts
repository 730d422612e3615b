import { join } from 'node:path';
import type { CheckContext } from './checkContext.js';
import { checkArticles } from './checkArticles.js';
import { checkCitations } from './checkCitations.js';
import { checkClaims } from './checkClaims.js';
import { checkEntities } from './checkEntities.js';
import { checkTerms } from './checkTerms.js';
import { unknownWords } from './checkWords.js';
import { createVocabulary } from '../../vocabulary/vocabulary.js';
import { foreignTexts } from './foreignTexts.js';
import { checkPublication } from './checkPublication.js';
import { checkReferences } from './checkReferences.js';
import { SHIPPED_FACTS } from '../factFiles.js';
import type { TextFile } from '../../files/textFiles.js';
import { readInputs } from '../factInputs.js';
import type { FactInputs, ReadDirectory } from '../factInputs.js';
import type { ArticleFact, Facts } from '../facts.js';
import { refusedFacts, sortProblems } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
import { mergeFacts } from '../mergeFacts.js';
import { placeQuotes } from '../placeQuotes.js';
import { MOST_QUOTED, overquoted } from './quotedShare.js';
import { isShipped } from '../recordId.js';
import type { Storage } from '../../schema/stored/storage.js';
import { textsOf } from '../texts.js';

/** The texts and facts that facts are checked against, beside those of their own directory. */
export interface CheckSurroundings {
  /** Texts that are at hand already. */
  readonly texts?: readonly string[];
  /** The facts of other directories, whose entities and sources claims may name. */
  readonly known?: Facts;
  /** Leaves out the texts that lie in the directories. */
  readonly ignoreOwnTexts?: boolean;
  /** Percent of an article that its quotes may hold together without a warning; `MOST_QUOTED` by default. */
  readonly mostQuoted?: number;
}

export interface CheckOptions extends CheckSurroundings {
  /** The fact directory; undefined for the one this project ships. */
  readonly directory?: string | undefined;
  /** A file with the text of an article. */
  readonly textFile?: string | undefined;
}

/** The number of citations, and of those that were compared with a text. */
export interface CitationCount {
  readonly all: number;
  readonly checked: number;
}

/** Facts, their problems, and the other inputs of the seeder. */
export interface CheckedFacts {
  /** As it was given; undefined for the one this project ships. */
  readonly directory: string | undefined;
  readonly facts: Facts;
  /** In the order of the files; empty if all is well. */
  readonly problems: readonly Problem[];
  /** Remarks that keep no facts from being written, in the order of the files. */
  readonly warnings: readonly Problem[];
  readonly storage: Storage;
  /** The files of the directory as they were read, and those of the SDL. */
  readonly files: readonly TextFile[];
  readonly schema: readonly TextFile[];
  /** Every text at hand. */
  readonly texts: readonly string[];
  readonly citations: CitationCount;
}

/**
 * Reads the facts of a directory and checks everything that can be checked without a graph. Collects problems instead
 * of throwing; rejects with BAD_USER_INPUT only if a directory or a text file cannot be read.
 */
export async function checkFacts(options: CheckOptions = {}): Promise<CheckedFacts> {
  const [checked] = checkInputs(await readInputs([options.directory], options.textFile), options);
  return checked!;
}

/** Checks several directories that were read. A claim of one may name entities and sources that another declares. */
export function checkInputs(inputs: FactInputs, options: CheckSurroundings): readonly CheckedFacts[] {
  return inputs.directories.map((directory) => checkDirectory(directory, inputs, options));
}

function checkDirectory(
  directory: ReadDirectory,
  inputs: FactInputs,
  options: CheckSurroundings,
): CheckedFacts {
  const { directories, schema, storage } = inputs;
  const ownTexts = options.ignoreOwnTexts === true ? [] : directory.ownTexts;
  const texts = [...new Set([...inputs.texts, ...ownTexts, ...(options.texts ?? [])])];
  const asRead = contextOf(directory, texts, inputs, options);
  const placed = placeQuotes(asRead);
  const context = { ...asRead, facts: placed.facts, placeOf: placed.placeOf };
  const ships = isShipped(directory.directory);
  const problems = [
    ...directory.problems,
    ...foreignTexts(directory === directories[0] ? inputs.texts : [], articlesOf(directories), context),
    ...foreignTexts(ownTexts, context.facts.articles, context),
    ...placed.problems,
    ...CHECKS.flatMap((check) => check(context)),
    ...(ships ? overquoted(context, MOST_QUOTED) : []),
  ];
  const warnings = ships ? [] : overquoted(context, options.mostQuoted ?? MOST_QUOTED);
  const named = (found: readonly Problem[]): readonly Problem[] =>
    sortProblems(found).map((problem) =>
      directories.length > 1 ? within(directory.directory, problem) : problem,
    );
  return {
    directory: directory.directory,
    facts: placed.facts,
    problems: named(problems),
    warnings: named(warnings),
    storage,
    files: directory.files,
    schema,
    texts,
    citations: countCitations(context),
  };
}

function contextOf(
  directory: ReadDirectory,
  texts: readonly string[],
  { directories, storage }: FactInputs,
  { known }: CheckSurroundings,
): CheckContext {
  const others = directories.filter((other) => other !== directory).map(({ facts }) => facts);
  const around = mergeFacts([...(known === undefined ? [] : [known]), ...others]);
  const words = createVocabulary([...directory.facts.terms, ...around.terms]);
  const { claims } = directory.facts;
  return {
    ...directory,
    storage,
    words,
    known: around,
    texts: textsOf(directory.facts, texts),
    isComplete:
      directories.every(({ problems }) => problems.length === 0) &&
      claims.every((claim) => unknownWords(claim, words).length === 0),
  };
}

function articlesOf(directories: readonly ReadDirectory[]): readonly ArticleFact[] {
  return directories.flatMap(({ facts }) => facts.articles);
}

/** Throws BAD_USER_INPUT if a file does not have the shape it must have. Checks nothing that depends on other facts. */
export function refuseMisshapen({ directories }: FactInputs): void {
  const problems = directories.flatMap(({ directory, problems: found }) =>
    directories.length > 1 ? found.map((problem) => within(directory, problem)) : found,
  );
  if (problems.length > 0) throw refusedFacts(sortProblems(problems));
}

/**
 * Puts the directory, as it was given, before the file of a problem, because several directories may have a file of
 * this name.
 */
function within(directory: string | undefined, problem: Problem): Problem {
  return { ...problem, file: join(directory ?? SHIPPED_FACTS, problem.file ?? '') };
}

const CHECKS = [
  checkTerms,
  checkEntities,
  checkReferences,
  checkClaims,
  checkArticles,
  checkPublication,
  checkCitations,
];

function countCitations({ facts, texts }: CheckContext): CitationCount {
  const cited = facts.claims.flatMap(({ source, evidence }) =>
    evidence.filter(({ kind }) => kind === 'quote').map(() => source),
  );
  return { all: cited.length, checked: cited.filter((source) => texts.has(source)).length };
}
