import { articlesById } from './checkContext.js';
import type { Check, CheckContext } from './checkContext.js';
import type { ArticleFact, ClaimFact, EvidenceFact, QuoteFact, SentenceFact } from '../facts.js';
import type { Problem } from '../../yaml/problem.js';
import { isPlaced } from '../placeQuotes.js';

/** The greatest number of UTF-16 code units of an article that one quote may have. */
export const LONGEST_QUOTE = 100;

/** Checks that each quote is short and stands at its place in its sentence, and that claims of a dataset cite rows. */
export const checkCitations: Check = (context) => {
  const articles = articlesById(context);
  return context.facts.claims.flatMap((claim) =>
    claim.evidence.flatMap((evidence, index) =>
      problemsOf(claim, evidence, articles.get(claim.source), context).map(
        ({ path = [], message }): Problem => ({
          ...context.placeOf(claim, 'evidence', index, ...path),
          message,
        }),
      ),
    ),
  );
};

function problemsOf(
  claim: ClaimFact,
  evidence: EvidenceFact,
  article: ArticleFact | undefined,
  context: CheckContext,
): readonly Problem[] {
  // Another check reports that the claim has no source.
  if (claim.source === '') return [];
  const isArticle = claim.source.startsWith('article/');
  if (evidence.kind === 'row')
    return isArticle
      ? [
          {
            path: ['row'],
            message:
              'The source is an article, which has no rows. Cite a phrase, with sentence, start, end and quote.',
          },
        ]
      : [];
  if (!isArticle)
    return [{ path: ['quote'], message: 'The source is a dataset, which has no sentences. Cite its row.' }];
  // Another check reports that the quote could not be placed.
  if (article === undefined || !isPlaced(evidence)) return [];
  const text = context.texts.get(claim.source);
  const inSentence = sentenceProblems(
    evidence,
    article.sentences.find(({ number }) => number === evidence.sentence),
    article,
  );
  return [
    ...quoteProblems(evidence),
    ...inSentence,
    ...(text === undefined ? [] : textProblems(evidence, text)),
  ];
}

function quoteProblems({ quote, start, end }: QuoteFact): readonly Problem[] {
  const characters = quote.length;
  const problems: Problem[] = [];
  if (characters > LONGEST_QUOTE)
    problems.push({
      path: ['quote'],
      message: `The quote has ${characters} characters; ${LONGEST_QUOTE} are allowed. Quote fewer words.`,
    });
  if (end - start !== quote.length)
    problems.push({
      path: ['end'],
      message: `From ${start} to ${end} there are ${end - start} UTF-16 code units, but the quote has ${quote.length}. Mend the offsets or the quote.`,
    });
  return problems;
}

function sentenceProblems(
  evidence: QuoteFact,
  sentence: SentenceFact | undefined,
  article: ArticleFact,
): readonly Problem[] {
  if (sentence === undefined)
    return [
      {
        path: ['sentence'],
        message: `The article has no sentence ${evidence.sentence}; it has ${article.sentences.length}. Mend the number.`,
      },
    ];
  if (evidence.start < sentence.start || evidence.end > sentence.end) {
    const right = article.sentences.find(({ start, end }) => evidence.start >= start && evidence.end <= end);
    const remedy =
      right === undefined
        ? 'Mend the offsets.'
        : `This place is in sentence ${right.number}: mend the number.`;
    return [
      {
        path: ['start'],
        message: `${evidence.start} to ${evidence.end} is not inside sentence ${sentence.number}, which goes from ${sentence.start} to ${sentence.end}. ${remedy}`,
      },
    ];
  }
  return isWhole(evidence, sentence)
    ? [
        {
          path: ['quote'],
          message: `The quote is the whole of sentence ${sentence.number}, and whole sentences are not ours to publish. Quote fewer words.`,
        },
      ]
    : [];
}

/** Whether a quote is the whole sentence. Leaving out a full stop and a quotation mark does not make it a part. */
function isWhole(evidence: QuoteFact, sentence: SentenceFact): boolean {
  return sentence.end - sentence.start - (evidence.end - evidence.start) <= 2;
}

function textProblems({ start, end, quote }: QuoteFact, text: string): readonly Problem[] {
  if (text.slice(start, end) === quote) return [];
  const found = text.indexOf(quote);
  const elsewhere =
    found === -1
      ? 'It is nowhere in the text: mend the quote.'
      : `It is at ${found} to ${found + quote.length}: mend the offsets.`;
  return [{ path: ['quote'], message: `The quote is not at ${start} to ${end} of the text. ${elsewhere}` }];
}
