import type { CheckContext } from './check/checkContext.js';
import { articlesById } from './check/checkContext.js';
import type { ArticleFact, ClaimFact, EvidenceFact, Facts, QuoteFact, SentenceFact } from './facts.js';
import type { Problem } from '../yaml/problem.js';

/** Evidence in a file: the words alone are enough if they stand once in the text. */
export type QuoteInFile = Pick<QuoteFact, 'quote'> & Partial<QuoteFact>;

type Sentences = readonly Pick<SentenceFact, 'number' | 'start' | 'end'>[];
type Placement = Pick<QuoteFact, 'sentence' | 'start' | 'end'>;

/** Facts with the places of their quotes, and the problems of quotes that could not be placed. */
export interface PlacedFacts {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** The place of one of these facts in its file. */
  readonly placeOf: CheckContext['placeOf'];
}

/**
 * Finds the places of quotes that a file gives as words alone. This comes before the other checks and before deriving,
 * because they know only complete evidence. A quote that stands nowhere or more than once is a problem and stays
 * without a place.
 */
export function placeQuotes(
  context: Pick<CheckContext, 'facts' | 'known' | 'texts' | 'placeOf'>,
): PlacedFacts {
  const { facts, texts, placeOf } = context;
  const articles = articlesById(context);
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

/** Whether the evidence gives the place of its quote. */
export function isPlaced({ sentence, start, end }: QuoteInFile): boolean {
  return sentence !== undefined && start !== undefined && end !== undefined;
}

/** Returns the place of a quote, or a message that says what is wrong and how to mend it. */
export function placeOfQuote(
  { quote, sentence, start, end }: QuoteInFile,
  sentences: Sentences,
  text: string | undefined,
): Placement | string {
  if (text === undefined)
    return 'The place of the quote cannot be found without the text of the article. Put the text beside the file as *.txt, or add sentence, start and end.';
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
    return `The quote occurs ${fitting.length} times ${sentence === undefined ? 'in the text' : where}: ${listed(fitting)}. Quote more words, or add sentence, start and end.`;
  const elsewhere = all.length === 0 ? 'Mend the quote.' : `It occurs at ${listed(all)}: mend the place.`;
  return `The quote does not occur ${where}${start === undefined && end === undefined ? '' : ' at that place'}. ${elsewhere}`;
}

/** The greatest number of places that a message lists. */
const MOST = 5;

function listed(places: readonly Placement[]): string {
  const named = places
    .slice(0, MOST)
    .map(({ sentence, start, end }) => `${start} to ${end} (sentence ${sentence})`);
  return [named.join(', '), ...(places.length > MOST ? [`and ${places.length - MOST} more`] : [])].join(' ');
}

/** Every place in a sentence at which the words stand, in the order of the text. */
function occurrences(quote: string, sentences: Sentences, text: string): readonly Placement[] {
  return sentences.flatMap(({ number, start, end }) => {
    const words = text.slice(start, end);
    const places: Placement[] = [];
    for (let at = words.indexOf(quote); at !== -1; at = words.indexOf(quote, at + 1))
      places.push({ sentence: number, start: start + at, end: start + at + quote.length });
    return places;
  });
}
