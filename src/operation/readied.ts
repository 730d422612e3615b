import type { Answer } from '../answer/answer.js';
import type { Context } from './context.js';
import { run, type Ready, type Request, type RootFields } from './planner.js';

/** What was readied of an operation before it runs. */
export interface Readied {
  readonly request: Request;
  readonly fields: RootFields;
  /** The answers that are asked for already. */
  readonly answers: Map<string, Promise<Answer>>;
}

const readied = new WeakMap<object, Readied>();

/** Hands what was readied to whoever answers the operation, by the context of its request. */
export function keepReady(context: object, request: Request, fields: Readied['fields']): void {
  readied.set(context, { request, fields, answers: new Map() });
}

export function readiedFor(context: object): Readied | undefined {
  return readied.get(context);
}

/** The answer of a root field, asked for once; it rejects with what planning threw for the field. */
export async function answerOf({ fields, answers }: Readied, key: string, context: Context): Promise<Answer> {
  const ready = fields.ready.get(key);
  if (!ready) throw fields.refused.get(key);
  const answer = answers.get(key) ?? runIn(context, ready);
  answers.set(key, answer);
  return answer;
}

export function runIn({ graph, signal }: Context, ready: Ready): Promise<Answer> {
  return run(graph, ready, signal ? { signal } : {});
}
