import { execute, parse, validate } from 'graphql';
import { format } from 'prettier';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn, schemaOf } from '../operation/apiOn.js';

/** A query and, below it, its answer. */
const EXAMPLE = /```graphql\n(.*?)```\n\n```json\n(.*?)```/gs;

const { schema } = apiOn();

/** The queries of a document, in their order. */
export function queriesIn(document: string): string[] {
  return [...document.matchAll(EXAMPLE)].map(([, query]) => query!);
}

/** The document with each answer replaced by this graph's answer. */
export async function withAnswers(document: string, graph: Graph): Promise<string> {
  let updated = document;
  for (const [example, query, answer] of document.matchAll(EXAMPLE)) {
    const fresh = await format(JSON.stringify(await answerTo(query!, graph)), {
      parser: 'json',
      printWidth: 110,
    });
    updated = updated.replace(
      example,
      () => example.slice(0, -(answer!.length + '```'.length)) + fresh + '```',
    );
  }
  return updated;
}

/** The graph's answer to a valid query. */
export async function answerTo(query: string, graph: Graph): Promise<{ readonly data?: unknown }> {
  const document = parse(query);
  const problems = validate(schema, document);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return execute({ schema: schemaOf(graph), document, contextValue: { graph } });
}
