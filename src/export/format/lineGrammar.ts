import { z } from 'zod';
import type { GraphValue } from '../../graph/graph.js';
import type { ArticleFact, ClaimFact, DatasetFact, EntityFact } from '../../facts/facts.js';
import { createGrammar } from '../../facts/grammar/factGrammar.js';
import { inWords } from '../../yaml/inWords.js';
import { problemOfLine } from '../../yaml/issues.js';
import type { Storage } from '../../schema/stored/storage.js';
import { storedTermGrammar } from '../../vocabulary/termGrammar.js';
import { FORMAT, VERSION } from './format.js';
import type { BodyLine, EndLine, FactKind, FactLine, HeaderLine } from './format.js';
import { importedProblem } from './importedProblem.js';

/** A valid line, or its problem. */
export type Parsed<Line> = { readonly line: Line } | { readonly problem: string };

/** Reads the lines between the first and the last. */
export type LineGrammar = (data: unknown) => Parsed<BodyLine>;

const count = z.int().min(0);
const words = z.string().min(1);

export const headerGrammar: z.ZodType<HeaderLine> = z.strictObject({
  kind: z.literal('header'),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  part: z.strictObject({ about: z.array(words), kinds: z.array(words) }).nullable(),
  contentHash: words,
});

export const endGrammar: z.ZodType<EndLine> = z.strictObject({
  kind: z.literal('end'),
  counts: z.record(words, count),
  sha256: words,
});

/**
 * Makes the grammar of lines: the grammar of fact files for facts, the storage rules of the schema for the imported
 * layer.
 */
export function createLineGrammar(storage: Storage): LineGrammar {
  const facts = createGrammar(storage);
  const lines = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('directory'),
      name: words,
      inputsHash: words,
      checked: z.array(words),
    }),
    ...FACTS.map((kind) =>
      z.strictObject({
        kind: z.literal(kind),
        directory: words,
        fact: z.unknown(),
        recordedAt: words.optional(),
      }),
    ),
    z.strictObject({ kind: z.literal('text'), article: words, text: words }),
    node,
    relationship,
  ]);
  return (data) => {
    const read = lines.safeParse(data, { error: inWords });
    if (!read.success) return { problem: problemOfLine(read.error) };
    const line = read.data;
    if ('fact' in line) return factLine(line, facts);
    const problem = importedProblem(line, storage);
    return problem === undefined ? { line } : { problem };
  };
}

const FACTS = ['article', 'dataset', 'entity', 'claim', 'term'] as const satisfies readonly FactKind[];

interface RawFactLine {
  readonly kind: FactKind;
  readonly directory: string;
  readonly fact: unknown;
  readonly recordedAt?: string | undefined;
}

/** Reads a fact as if it were a fact file with only this fact. */
function factLine(line: RawFactLine, grammar: ReturnType<typeof createGrammar>): Parsed<FactLine> {
  if (line.kind === 'term') return termLine(line);
  const isOne = line.kind === 'article' || line.kind === 'dataset';
  const key = line.kind === 'entity' ? 'entities' : isOne ? line.kind : 'claims';
  const read = grammar.safeParse({ [key]: isOne ? line.fact : [line.fact] }, { error: inWords });
  if (!read.success) return { problem: problemOfLine(read.error, isOne ? 1 : 2) };
  const { article, dataset, entities, claims } = read.data;
  const fact: unknown = { article, dataset, entity: entities[0], claim: claims[0] }[line.kind];
  if (line.kind === 'claim' && claims[0]?.source === undefined)
    return { problem: 'source is missing. Add it.' };
  const whole = fact as ArticleFact & DatasetFact & EntityFact & ClaimFact;
  return { line: { ...line, kind: line.kind, fact: whole } };
}

/** A term stands as the graph keeps it, and not in the list of a file. */
function termLine({ directory, fact }: RawFactLine): Parsed<FactLine> {
  const read = storedTermGrammar.safeParse(fact, { error: inWords });
  return read.success
    ? { line: { kind: 'term', directory, fact: read.data } }
    : { problem: problemOfLine(read.error) };
}

const value: z.ZodType<GraphValue> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
]);

const properties = z.record(z.string(), value);

const node = z.strictObject({ kind: z.literal('node'), id: words, type: words, properties });

const relationship = z.strictObject({
  kind: z.literal('relationship'),
  type: words,
  from: words,
  to: words,
  properties,
});
