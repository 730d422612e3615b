import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { answerOf, readiedFor, type Readied } from './readied.js';
import { responsesOf } from './schema.js';

/**
 * Answers an operation that was readied: its answers come in the shape of the response, so there is nothing to
 * resolve. Undefined where planning or the graph failed for a field, or an answer does not fit: then graphql-js executes
 * the operation with the answers that were asked for here, and says what is wrong in its own words and places.
 */
export async function answerDirectly(
  schema: GraphQLSchema,
  context: Context,
): Promise<{ [name: string]: unknown } | undefined> {
  const readied = readiedFor(context);
  const answers = readied && (await allAnswers(readied, context));
  return answers && responsesOf(schema).dataOf(readied.request, answers);
}

async function allAnswers(
  readied: Readied,
  context: Context,
): Promise<{ readonly [key: string]: unknown } | undefined> {
  const { ready, refused } = readied.fields;
  if (refused.size > 0) return undefined;
  const keys = [...ready.keys()];
  try {
    const answers = await Promise.all(keys.map((key) => answerOf(readied, key, context)));
    return Object.fromEntries(keys.map((key, at) => [key, answers[at]]));
  } catch {
    return undefined;
  }
}
