import { GraphQLError } from 'graphql';
import type { Responses } from '../answer/response/responses.js';
import { badInput } from '../errors.js';
import { readOptions, type Context, type FieldAnswers } from './context.js';
import type { Planner } from './planner.js';
import type { PreparedOperation } from './preparedOperation.js';
import { runField } from './runField.js';

/** The `data` of a response. */
export type Data = { [name: string]: unknown };

/** The parts with which a prepared operation is executed. */
export interface ExecutionParts {
  readonly planner: Pick<Planner, 'dialect'>;
  readonly responses: Responses;
  readonly limits: { readonly maxAnswer: number };
}

/**
 * Runs a prepared operation. Its answers come in the shape of the response, so there is nothing to resolve. Undefined
 * if planning or the graph failed for a field, or an answer does not fit the schema. Then graphql-js executes the
 * operation with the answers that were asked for here, and reports the problem in its own words and places.
 * @throws ExpectedError OPERATION_TOO_LARGE, BAD_USER_INPUT if a directive is asked wrongly
 */
export async function executePrepared(
  { planner, responses, limits }: ExecutionParts,
  prepared: PreparedOperation,
  context: Context,
): Promise<Data | undefined> {
  // Run: all root fields side by side, one statement each, and each answer is brought into the shape of the response.
  context.answers = startFields(planner, prepared, context);
  // Answer: wait for all, because graphql-js would leave the others running when the first one fails.
  const { answers, failed } = await settle(context.answers);
  // Response: the selected fields, under the client's names, in the client's order.
  const data = failed ? undefined : responses.dataOf(prepared.request, answers, limits.maxAnswer);
  // An operation that is left to graphql-js is weighed as well, because its response would be as large.
  if (!data) checkSize(responses, prepared, answers, limits.maxAnswer);
  return data;
}

function startFields(
  planner: ExecutionParts['planner'],
  { fields, refused }: PreparedOperation,
  context: Context,
): FieldAnswers {
  const options = readOptions(context);
  const started = [...fields].map(
    ([key, field]) => [key, runField(planner.dialect, field, context.graph, options)] as const,
  );
  const failed = [...refused].map(([key, reason]) => [key, rejected(reason)] as const);
  return new Map([...started, ...failed]);
}

async function rejected(reason: unknown): Promise<never> {
  throw reason;
}

/** Waits for the answers of all root fields, by response key; a failed one is absent. */
async function settle(
  answers: FieldAnswers,
): Promise<{ readonly answers: { readonly [key: string]: unknown }; readonly failed: boolean }> {
  const keys = [...answers.keys()];
  const settled = await Promise.allSettled(answers.values());
  const fulfilled = settled.flatMap((each, at) =>
    each.status === 'fulfilled' ? [[keys[at]!, each.value] as const] : [],
  );
  return { answers: Object.fromEntries(fulfilled), failed: fulfilled.length < keys.length };
}

function checkSize(
  responses: Responses,
  { request }: PreparedOperation,
  answers: { readonly [key: string]: unknown },
  most: number,
): void {
  try {
    responses.checkSize(request, answers, most);
  } catch (error) {
    throw error instanceof GraphQLError ? badInput(error.message) : error;
  }
}
