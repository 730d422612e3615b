import { sha256 } from '../text/digest.js';
import type { ClaimCandidate, Draft, DraftSentence, Publication } from './draft.js';
import { findQuantities } from './find/findQuantities.js';
import { findQuotations } from './find/findQuotations.js';
import { findTimes } from './find/findTimes.js';
import { findUnknownNames } from './names/findUnknownNames.js';
import { headlineOf } from './sentences/headline.js';
import type { KnownName } from './names/knownNames.js';
import { matchNames } from './names/matchNames.js';
import { nameCandidates } from './names/nameCandidates.js';
import { isQuotable, quotable } from './find/quotable.js';
import { isInside, overlaps, trimmed } from './sentences/span.js';
import type { Span } from './sentences/span.js';
import { splitSentences } from './sentences/splitSentences.js';
import type { FoundSentence } from './sentences/splitSentences.js';

export interface ArticleText {
  readonly text: string;
  readonly language: string;
  readonly headline?: string | undefined;
  readonly publication?: Publication | undefined;
}

/** Reads an article as far as a program can. It finds the places of things, never their meaning. */
export function draftArticle(article: ArticleText, known: readonly KnownName[]): Draft {
  const { text, language, publication = {} } = article;
  const first = headlineOf(text);
  const firstLine = first === undefined ? undefined : text.slice(first.start, first.end);
  const headline = article.headline ?? firstLine;
  const isHeadline = (sentence: Span): boolean =>
    first !== undefined && headline === firstLine && isInside(sentence, first);
  const found = splitSentences(text, language);
  const mentions = matchNames(text, known);
  const quotations = findQuotations(text);
  const [mentionsIn, quotationsIn] = [sweep(mentions), sweep(quotations)];
  const sentences = found.map((sentence, index): DraftSentence => ({
    ...sentence,
    number: index + 1,
    digest: sha256(text.slice(sentence.start, sentence.end)),
    isHeadline: isHeadline(sentence),
    mentions: mentionsIn(sentence).filter((mention) => isInside(mention, sentence)),
    candidates: candidatesIn(article, { ...sentence, number: index + 1 }, quotationsIn(sentence)),
  }));
  const unknown = findUnknownNames(
    text,
    found.filter((sentence) => !sentence.isPointer && !isHeadline(sentence)),
    mentions,
  );
  return {
    digest: sha256(text),
    text,
    language,
    headline,
    publication,
    sentences,
    unknown: nameCandidates(unknown, sentences),
  };
}

function candidatesIn(
  { text, language, publication }: ArticleText,
  sentence: FoundSentence & { readonly number: number },
  quotations: readonly Span[],
): readonly ClaimCandidate[] {
  const cite = (span: Span, quote: Span | undefined) => ({
    start: span.start,
    end: span.end,
    sentence: sentence.number,
    quote,
  });
  const citeWhole = (span: Span) => cite(span, isQuotable(span, sentence) ? span : undefined);
  const times = findTimes(text, sentence, publication?.publishedAt);
  const quantities = findQuantities(text, sentence, times, language);
  const quoted = sentence.isPointer ? [] : quotations.flatMap((span) => partIn(text, span, sentence));
  const candidates: readonly ClaimCandidate[] = [
    ...quoted.map((span) => ({ kind: 'quotation' as const, ...cite(span, quotable(text, span, sentence)) })),
    ...times.map((time) => ({ kind: 'time' as const, time, ...citeWhole(time) })),
    ...quantities.map((quantity) => ({ kind: 'quantity' as const, quantity, ...citeWhole(quantity) })),
  ];
  return [...candidates].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The part of a quotation that lies in a sentence. A quotation of several sentences is evidence in each of them. */
function partIn(text: string, quotation: Span, sentence: Span): readonly Span[] {
  const part = trimmed(text, {
    start: Math.max(quotation.start, sentence.start),
    end: Math.min(quotation.end, sentence.end),
  });
  return part === undefined || !/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)) ? [] : [part];
}

/**
 * Finds the spans that overlap a span. Its callers ask for ever later spans, so the time grows only with the sum of
 * both lists.
 */
function sweep<T extends Span>(sorted: readonly T[]): (span: Span) => readonly T[] {
  let from = 0;
  return (span) => {
    while (from < sorted.length && sorted[from]!.end <= span.start) from++;
    const inside: T[] = [];
    for (let at = from; at < sorted.length && overlaps(sorted[at]!, span); at++) inside.push(sorted[at]!);
    return inside;
  };
}
