import type { GraphQLSchema } from 'graphql';
import { ANSWER_SIZE } from '../settings/settings.js';
import type { Context } from './context.js';
import { answerOf, readiedFor, type Readied } from './readied.js';
import { responsesOf } from './schema.js';

/**
 * Answers an operation that was readied: its answers come in the shape of the response, so there is nothing to
 * resolve. Undefined where planning or the graph failed for a field, or an answer does not fit: then graphql-js executes
 * the operation with the answers that were asked for here, and says what is wrong in its own words and places.
 * @param most bytes that the answer may have, whoever makes it
 * @throws ExpectedError OPERATION_TOO_LARGE; GraphQLError where a directive is asked wrongly
 */
export async function answerDirectly(
  schema: GraphQLSchema,
  context: Context,
  most = ANSWER_SIZE,
): Promise<{ [name: string]: unknown } | undefined> {
  const readied = readiedFor(context);
  if (!readied) return undefined;
  const responses = responsesOf(schema);
  const { answers, failed } = await allAnswers(readied, context);
  const data = failed ? undefined : responses.dataOf(readied.request, answers, most);
  if (!data) responses.checkSize(readied.request, answers, most);
  return data;
}

/** The answers of all root fields, by response key; one that failed is absent. */
async function allAnswers(
  readied: Readied,
  context: Context,
): Promise<{ readonly answers: { readonly [key: string]: unknown }; readonly failed: boolean }> {
  const { ready, refused } = readied.fields;
  const keys = [...ready.keys()];
  const settled = await Promise.allSettled(keys.map((key) => answerOf(readied, key, context)));
  const answers = settled.flatMap((each, at) =>
    each.status === 'fulfilled' ? [[keys[at]!, each.value] as const] : [],
  );
  return {
    answers: Object.fromEntries(answers),
    failed: answers.length < keys.length + refused.size,
  };
}
