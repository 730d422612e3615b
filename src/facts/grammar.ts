import { z } from 'zod';
import { listNames, type KnownName } from '../text/listNames.js';
import { offerNearest } from '../text/nearestName.js';
import type { ClaimFact, EvidenceFact, ValueFact } from './facts.js';
import type { ClosedEnums } from '../schema/enums.generated.js';
import type { Storage } from '../schema/stored/storage.js';

/** What a fact file may hold, each part optional. `source` is that of the file's claims. */
export type FactFile = z.infer<ReturnType<typeof createGrammar>>;
/** A claim whose source may still be that of its file. */
export type ClaimInFile = Omit<ClaimFact, 'source'> & { readonly source?: string | undefined };

/** Issues with an unknown key carry the keys that are known, for the near one is offered for each of them. */
export const KNOWN_KEYS = 'known keys:';

/** The grammar of fact files. Every enum is the schema's, so that there is one source of truth. */
export function createGrammar(storage: Storage) {
  const among: Enum = (name: string) =>
    z.enum(storage.enumValues(name), {
      error: (issue) => notAmong(issue.input, storage.enumMeanings(name)),
    }) as unknown as z.ZodType<never>;
  const time = timeGrammar(among);
  const value = valueGrammar(among, time);
  const claim = record({
    source: id.optional(),
    subject: id,
    predicate: among('Predicate'),
    object: id.optional(),
    value: value.optional(),
    role: among('Role').optional(),
    side: words.optional(),
    measure: among('Measure').optional(),
    gist: words.optional(),
    attribution: z
      .array(record({ speaker: id, verb: words, to: id.optional(), via: words.optional() }))
      .default([]),
    polarity: among('Polarity').default('AFFIRMED'),
    certainty: among('Certainty').default('UNSPECIFIED'),
    modality: among('Modality').default('ASSERTED'),
    rank: among('Rank').default('NORMAL'),
    said: time.optional(),
    holds: time.optional(),
    evidence: z.array(evidence).min(1),
  });
  return record({
    source: id.optional(),
    article: article.optional(),
    dataset: record({
      id: datasetId,
      name: words,
      description: words.optional(),
      version: words,
      url: z.url().optional(),
    }).optional(),
    entities: z.array(record({ id })).default([]),
    claims: z.array(claim).default([]),
  });
}

/** The values of an enum: of a closed one its own, of another texts. */
type Enum = <Name extends string>(
  name: Name,
) => z.ZodType<Name extends keyof ClosedEnums ? ClosedEnums[Name] : string>;

function timeGrammar(among: Enum) {
  return record({
    text: words,
    edtf: words,
    yearBasis: among('YearBasis'),
    precision: among('TimePrecision').optional(),
    earliestStart: day.optional(),
    latestStart: day.optional(),
    earliestEnd: day.optional(),
    latestEnd: day.optional(),
    openEnd: z.boolean().optional(),
  });
}

function valueGrammar(among: Enum, time: ReturnType<typeof timeGrammar>) {
  const quantity = record({
    known: among('QuantityKnown'),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: among('Unit'),
    approximation: among('Approximation'),
    scope: among('QuantityScope'),
    text: words,
  });
  return record({
    name: record({ value: words, language: languageTag, script, kind: among('NameKind') }).optional(),
    text: words.optional(),
    identifier: record({ scheme: among('IdentifierScheme'), value: words }).optional(),
    code: record({ scheme: among('CodeScheme'), version: words, code: words }).optional(),
    status: among('Status').optional(),
    time: time.optional(),
    quantity: quantity.optional(),
  })
    .check(exactlyOneKey)
    .transform((value): ValueFact => {
      const [kind] = Object.keys(value);
      return { kind, ...value } as ValueFact;
    });
}

/** A map with these keys and no other. */
function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = `${KNOWN_KEYS}${Object.keys(shape).join(',')}`;
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

/** In NFC, as all texts are stored, however the file has them. */
const words = z.string().min(1).normalize();
const id = z.string().regex(/^[a-z]+\/[A-Za-z0-9][A-Za-z0-9-]*$/, {
  error: (issue) =>
    `“${String(issue.input)}” is no id. Write the type in lower case, a slash and a slug, such as person/vladimir-putin.`,
});
const datasetId = z.string().regex(/^dataset\/[A-Za-z0-9][A-Za-z0-9-]*$/, {
  error: (issue) =>
    `“${String(issue.input)}” is no id of a dataset. Write dataset/ and a slug, such as dataset/reference.`,
});
const day = z.iso.date({
  error: (issue) =>
    `“${String(issue.input)}” is no day of the calendar. Write one that exists, such as 2025-06-14.`,
});
const digest = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'A digest is the SHA-256 in 64 lower-case hexadecimal digits. Write it in quotes.',
});
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'A language is a BCP 47 tag such as en or ru.' });
const script = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/, { error: 'A script is an ISO 15924 code such as Latn or Cyrl.' });
const offset = z.int().min(0);

const article = record({
  digest,
  length: offset,
  language: languageTag,
  headline: words.nullish(),
  sentences: z.array(
    record({
      number: z.int().min(1),
      start: offset,
      end: offset,
      digest,
      gist: words,
      headline: z.boolean().default(false),
      assertsNothing: words.optional(),
    }),
  ),
});

const QUOTE_KEYS = ['sentence', 'start', 'end', 'quote'] as const;

const evidence = record({
  row: words.optional(),
  sentence: z.int().min(1).optional(),
  start: offset.optional(),
  end: offset.optional(),
  // Compared with the article letter by letter, so it stays as it is written there.
  quote: z.string().min(1).optional(),
})
  .check((context) => {
    const given = QUOTE_KEYS.filter((key) => context.value[key] !== undefined);
    if (context.value.row !== undefined ? given.length === 0 : given.includes('quote')) return;
    const message =
      'Evidence is either a quote of an article, with the sentence, start and end where it does not stand once, or the row of a dataset. Give one of the two.';
    context.issues.push({ code: 'custom', input: context.value, message });
  })
  .transform((given): EvidenceFact => {
    const { row, ...quote } = given;
    return (row === undefined ? { kind: 'quote', ...quote } : { kind: 'row', row }) as EvidenceFact;
  });

function exactlyOneKey(context: { value: object; issues: unknown[] }): void {
  const keys = Object.keys(context.value);
  if (keys.length === 1) return;
  const message = `A value is exactly one of name, text, identifier, code, status, time and quantity; here ${keys.length === 0 ? 'there is none' : `there are ${keys.join(' and ')}`}. Leave one.`;
  context.issues.push({ code: 'custom', input: context.value, message });
}

/** Where there are many values, the near one is help enough. */
const FEW = 12;

function notAmong(input: unknown, known: readonly KnownName[]): string | undefined {
  if (typeof input !== 'string') return undefined;
  const values = known.map(({ name }) => name);
  const near = offerNearest(input, values);
  if (near === '') return `“${input}” is not one of ${listNames(known)}.`;
  const among = values.length > FEW ? 'the values of the schema' : values.join(', ');
  return `“${input}” is not one of ${among}.${near}`;
}
