import type { CheckContext } from './check/checkContext.js';
import { articleId } from './facts.js';
import type { ArticleFact, ClaimFact, EvidenceFact, Facts, QuoteFact, SentenceFact } from './facts.js';
import type { Problem } from '../yaml/problem.js';

/** Evidence as a file may give it: words alone, where they stand once. */
export type QuoteInFile = Pick<QuoteFact, 'quote'> & Partial<QuoteFact>;

type Sentences = readonly Pick<SentenceFact, 'number' | 'start' | 'end'>[];
type Placement = Pick<QuoteFact, 'sentence' | 'start' | 'end'>;

/** Facts whose quotes have their places, as far as these can be told, and what is wrong with the others. */
export interface PlacedFacts {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** Where a fact of these stands in its file. */
  readonly placeOf: CheckContext['placeOf'];
}

/**
 * Finds where quotes stand that a file gives as words: before the other checks and all that is derived, which know only
 * whole evidence. A quote that stands nowhere or more than once is a fault, and stays without a place.
 */
export function placeQuotes(
  context: Pick<CheckContext, 'facts' | 'known' | 'texts' | 'placeOf'>,
): PlacedFacts {
  const { facts, known, texts, placeOf } = context;
  const articles = new Map([...known.articles, ...facts.articles].map((one) => [articleId(one), one]));
  const given = new Map<object, ClaimFact>();
  const problems: Problem[] = [];
  const claims = facts.claims.map((claim) => {
    const article = articles.get(claim.source);
    if (article === undefined || claim.evidence.every(isWhole)) return claim;
    const refuse = (index: number, message: string): void =>
      void problems.push({ ...placeOf(claim, 'evidence', index, 'quote'), message });
    const placed = { ...claim, evidence: placedEvidence(claim, article, texts.get(claim.source), refuse) };
    given.set(placed, claim);
    return placed;
  });
  return {
    facts: given.size === 0 ? facts : { ...facts, claims },
    problems,
    placeOf: (fact, ...path) => placeOf(given.get(fact) ?? fact, ...path),
  };
}

function placedEvidence(
  { evidence }: ClaimFact,
  { sentences }: ArticleFact,
  text: string | undefined,
  refuse: (index: number, message: string) => void,
): readonly EvidenceFact[] {
  return evidence.map((one, index) => {
    if (one.kind === 'row' || isPlaced(one)) return one;
    const found = placeOfQuote(one, sentences, text);
    if (typeof found !== 'string') return { ...one, ...found };
    refuse(index, found);
    return one;
  });
}

function isWhole(evidence: EvidenceFact): boolean {
  return evidence.kind === 'row' || isPlaced(evidence);
}

/** Whether the evidence says where its quote stands. */
export function isPlaced({ sentence, start, end }: QuoteInFile): boolean {
  return sentence !== undefined && start !== undefined && end !== undefined;
}

/** Where a quote stands; or what is wrong, and how to mend it. */
export function placeOfQuote(
  { quote, sentence, start, end }: QuoteInFile,
  sentences: Sentences,
  text: string | undefined,
): Placement | string {
  if (text === undefined)
    return 'Without the text of the article nobody can tell where the quote stands. Put the text beside the file as *.txt, or add sentence, start and end.';
  const all = occurrences(quote, sentences, text);
  const fitting = all.filter(
    (one) =>
      (sentence === undefined || one.sentence === sentence) &&
      (start === undefined || one.start === start) &&
      (end === undefined || one.end === end),
  );
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const where = sentence === undefined ? 'in one sentence of the text' : `in sentence ${sentence}`;
  if (only !== undefined)
    return `The quote stands ${fitting.length} times ${sentence === undefined ? 'in the text' : where}: ${listed(fitting)}. Quote more words, or add sentence, start and end.`;
  const elsewhere = all.length === 0 ? 'Mend the quote.' : `It stands at ${listed(all)}.`;
  return `The quote does not stand ${where}${start === undefined && end === undefined ? '' : ' at that place'}. ${elsewhere}`;
}

/** How many places are worth naming. */
const MOST = 5;

function listed(places: readonly Placement[]): string {
  const named = places
    .slice(0, MOST)
    .map(({ sentence, start, end }) => `${start} to ${end} (sentence ${sentence})`);
  return [named.join(', '), ...(places.length > MOST ? [`and ${places.length - MOST} more`] : [])].join(' ');
}

/** Every place in a sentence where the words stand, in the order of the text. */
function occurrences(quote: string, sentences: Sentences, text: string): readonly Placement[] {
  return sentences.flatMap(({ number, start, end }) => {
    const words = text.slice(start, end);
    const places: Placement[] = [];
    for (let at = words.indexOf(quote); at !== -1; at = words.indexOf(quote, at + 1))
      places.push({ sentence: number, start: start + at, end: start + at + quote.length });
    return places;
  });
}
