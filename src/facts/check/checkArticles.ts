import type { Check, CheckContext } from './checkContext.js';
import { sha256 } from '../../text/digest.js';
import { articleId } from '../facts.js';
import type { ArticleFact, SentenceFact } from '../facts.js';
import type { Problem } from '../../yaml/problem.js';

/**
 * Checks that the sentences of an article stand in order without overlap, equal its text if it is at hand, and are each
 * cited or say why not.
 */
export const checkArticles: Check = (context) =>
  context.facts.articles.flatMap((article) => checkArticle(article, context));

function checkArticle(article: ArticleFact, context: CheckContext): readonly Problem[] {
  const text = context.texts.get(articleId(article));
  const problems = article.sentences.flatMap((sentence, index) => {
    const found = [
      ...orderProblems(sentence, article.sentences[index - 1], article.length),
      ...citedProblems(sentence, article, context),
      ...(text === undefined ? [] : textProblems(sentence, text)),
    ];
    return found.map(({ path = [], message }): Problem => ({
      ...context.placeOf(article, 'sentences', index, ...path),
      message,
    }));
  });
  return text === undefined || text.length === article.length
    ? problems
    : [...problems, lengthProblem(article, text, context)];
}

function orderProblems(
  sentence: SentenceFact,
  before: SentenceFact | undefined,
  length: number,
): readonly Problem[] {
  const expected = (before?.number ?? 0) + 1;
  const problems: Problem[] = [];
  if (sentence.number !== expected)
    problems.push({
      path: ['number'],
      message: `This is sentence ${expected} in the order of the text, not ${sentence.number}. Number the sentences from 1 without a gap.`,
    });
  if (before !== undefined && sentence.start < before.end)
    problems.push({
      path: ['start'],
      message: `The sentence begins at ${sentence.start}, before sentence ${before.number} ends at ${before.end}. Mend one of the two.`,
    });
  if (sentence.end <= sentence.start)
    problems.push({
      path: ['end'],
      message: `The sentence ends at ${sentence.end}, at or before its start. The end is the place after its last code unit.`,
    });
  if (sentence.end > length)
    problems.push({
      path: ['end'],
      message: `The sentence ends at ${sentence.end}, after the article, which is ${length} code units long. Mend one of the two.`,
    });
  return problems;
}

function citedProblems(
  sentence: SentenceFact,
  article: ArticleFact,
  { facts, isComplete }: CheckContext,
): readonly Problem[] {
  const id = articleId(article);
  const isCited = facts.claims.some(
    ({ source, evidence }) =>
      source === id && evidence.some((one) => one.kind === 'quote' && one.sentence === sentence.number),
  );
  if (isCited && sentence.assertsNothing !== undefined)
    return [
      {
        path: ['assertsNothing'],
        message: `Sentence ${sentence.number} is cited, so it asserts something. Leave assertsNothing out.`,
      },
    ];
  if (isCited || sentence.assertsNothing !== undefined || !isComplete) return [];
  return [
    {
      path: ['number'],
      message: `No claim cites sentence ${sentence.number}. Add what it asserts, or say in assertsNothing why it asserts nothing.`,
    },
  ];
}

function textProblems(sentence: SentenceFact, text: string): readonly Problem[] {
  if (sha256(text.slice(sentence.start, sentence.end)) === sentence.digest) return [];
  return [
    {
      path: ['digest'],
      message: `The text from ${sentence.start} to ${sentence.end} has another digest. Mend the offsets or the digest.`,
    },
  ];
}

function lengthProblem(article: ArticleFact, text: string, { placeOf }: CheckContext): Problem {
  return {
    ...placeOf(article, 'length'),
    message: `The text is ${text.length} UTF-16 code units long, not ${article.length}. Mend the length.`,
  };
}
