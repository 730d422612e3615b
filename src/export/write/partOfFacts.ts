import { shortDigest } from '../../text/digest.js';
import { aboutOf } from '../../facts/facts.js';
import { articleId } from '../../facts/facts.js';
import type { ArticleFact, ClaimFact, Facts } from '../../facts/facts.js';
import { wordsOf } from '../../facts/check/checkWords.js';
import { rangeOf, termId, type Term } from '../../vocabulary/term.js';
import { prefixOf } from '../../schema/stored/typeOfId.js';
import type { Part } from '../format/format.js';
import type { SeededDirectory } from '../stored/seedRecords.js';

/** The claims without which an entity cannot be shown: its names, identifiers and status. */
const IDENTITY = ['NAMED', 'IDENTIFIED_BY', 'HAS_STATUS'];

/**
 * Returns the claims of a part and everything these need: the entities they mention with the claims that name these,
 * the terms of their words, the sources, and the cited sentences of articles. Directories get names of their own, so that a part never replaces
 * the whole. Pure.
 */
export function partOfFacts(directories: readonly SeededDirectory[], part: Part): readonly SeededDirectory[] {
  const all = directories.flatMap(({ facts }) => facts.claims);
  const claims = closed(
    all.filter((claim) => isWanted(claim, part)),
    all,
  );
  const named = new Set([...claims].flatMap(mentions));
  const words = termsNeeded(
    claims,
    directories.flatMap(({ facts }) => facts.terms),
  );
  const mark = shortDigest([part.about, part.kinds]).slice(0, 8);
  return directories
    .map(({ name, facts, checked }) => ({
      name: `${name}.part-${mark}`,
      inputsHash: `part-${mark}`,
      facts: partOf(facts, claims, named, words),
      checked: checked.filter((article) => named.has(article)),
    }))
    .filter(({ facts }) => [facts.claims, facts.entities, facts.terms].some(({ length }) => length > 0));
}

function isWanted(claim: ClaimFact, { about, kinds }: Part): boolean {
  const isAbout = about.length === 0 || aboutOf(claim).some((id) => about.includes(id));
  return isAbout && (kinds.length === 0 || aboutOf(claim).some((id) => isOfKind(id, kinds)));
}

/** Tells whether an entity is of one of the kinds. CLAIM stands for every claim about any subject. */
function isOfKind(id: string, kinds: readonly string[]): boolean {
  const kind = prefixOf(id).toUpperCase();
  return kinds.includes('CLAIM') || kinds.includes(kind);
}

/** Adds the claims that name the mentioned entities; these claims may mention others in turn. */
function closed(claims: readonly ClaimFact[], all: readonly ClaimFact[]): ReadonlySet<ClaimFact> {
  const identity = all.filter(({ predicate }) => IDENTITY.includes(predicate));
  const kept = new Set(claims);
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    const named = new Set([...kept].flatMap(mentions));
    identity.filter(({ subject }) => named.has(subject)).forEach((claim) => kept.add(claim));
  }
  return kept;
}

/** Returns the ids of everything that a claim mentions, with its source and speakers. */
function mentions(claim: ClaimFact): readonly string[] {
  const steps = claim.attribution.flatMap(({ speaker, to }) =>
    to === undefined ? [speaker] : [speaker, to],
  );
  return [claim.source, ...aboutOf(claim), ...steps];
}

/** The terms of the claims, and the units of their measures. */
function termsNeeded(claims: ReadonlySet<ClaimFact>, terms: readonly Term[]): ReadonlySet<string> {
  const used = new Set([...claims].flatMap(wordsOf).map(termId));
  const units = terms.filter((term) => term.kind === 'MEASURE' && used.has(termId(term))).flatMap(rangeOf);
  return new Set([...used, ...units.map((word) => termId({ kind: 'UNIT', word }))]);
}

function partOf(
  facts: Facts,
  claims: ReadonlySet<ClaimFact>,
  named: ReadonlySet<string>,
  words: ReadonlySet<string>,
): Facts {
  return {
    articles: facts.articles
      .filter((article) => named.has(articleId(article)))
      .map((article) => citedPart(article, claims)),
    datasets: facts.datasets.filter(({ id }) => named.has(id)),
    entities: facts.entities.filter(({ id }) => named.has(id)),
    claims: facts.claims.filter((claim) => claims.has(claim)),
    terms: facts.terms.filter((term) => words.has(termId(term))),
  };
}

function citedPart(article: ArticleFact, claims: ReadonlySet<ClaimFact>): ArticleFact {
  const id = articleId(article);
  const cited = new Set(
    [...claims]
      .filter(({ source }) => source === id)
      .flatMap(({ evidence }) => evidence.map((one) => (one.kind === 'quote' ? one.sentence : 0))),
  );
  return { ...article, sentences: article.sentences.filter(({ number }) => cited.has(number)) };
}
