import { z } from 'zod';
import { record } from '../yaml/record.js';
import {
  OTHER,
  TERM_VALUES,
  type Term,
  type TermPair,
  VOCABULARY_KINDS,
  type VocabularyKind,
} from './term.js';

const text = z.string().min(1).normalize();

const word = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/, {
    error: (issue) =>
      `“${String(issue.input)}” is no word of a vocabulary. Write it in capitals, such as BANKROLLED or SIDED_WITH.`,
  })
  .max(60, { error: 'A word has 60 characters at most. Write a shorter one.' })
  .refine((value) => value !== OTHER, {
    error: `${OTHER} stands in the API for every word of a user's own. Write another one.`,
  });

const sentence = text.regex(/^\P{Ll}.*\.$/su, {
  error: 'A description is a sentence: it begins with a capital and ends with a period. Write one.',
});

const names = z.array(text).min(1);

const codes = z.array(record({ scheme: text, version: text, code: text })).default([]);

const common = {
  id: word,
  label: text,
  description: sentence,
  codes,
};

const predicate = record({
  ...common,
  domain: names.optional(),
  range: names.optional(),
  pairs: z
    .array(record({ domain: names, range: names }))
    .min(1)
    .optional(),
  value: z
    .enum(TERM_VALUES, { error: `A value is one of ${TERM_VALUES.join(', ')}. Write one of these.` })
    .optional(),
  derives: text.optional(),
  act: z.literal(true).optional(),
  needsContent: z.literal(true).optional(),
})
  .check((context) => {
    const { domain, range, pairs } = context.value;
    if (pairs === undefined || (domain ?? range) === undefined) return;
    const message = 'A predicate has domain and range, or pairs of these. Leave one of the two out.';
    context.issues.push({ code: 'custom', input: context.value, message });
  })
  .transform(({ domain, range, pairs, ...rest }) =>
    termOf('PREDICATE', rest, pairs ?? [{ domain: domain ?? ANYTHING, range: range ?? [] }]),
  );

const role = record({ ...common, domain: names.optional() }).transform(({ domain, ...rest }) =>
  termOf('ROLE', rest, [{ domain: domain ?? ['Actor'], range: ['Event'] }]),
);

const measure = record({ ...common, domain: names.optional(), range: names.optional() }).transform(
  ({ domain, range, ...rest }) =>
    termOf('MEASURE', rest, [{ domain: domain ?? ANYTHING, range: range ?? [] }]),
);

const unit = record(common).transform((rest) => termOf('UNIT', rest, []));

const ANYTHING = ['Entity'];

/** What a file of a vocabulary may hold, each part optional. */
export const vocabularyGrammar = record({
  predicates: z.array(predicate).default([]),
  roles: z.array(role).default([]),
  measures: z.array(measure).default([]),
  units: z.array(unit).default([]),
});

/** A term as the graph and exports keep it. */
export const storedTermGrammar: z.ZodType<Term> = z
  .strictObject({
    kind: z.enum(VOCABULARY_KINDS),
    word,
    label: text,
    description: sentence,
    codes,
    pairs: z.array(z.strictObject({ domain: names, range: z.array(text) })),
    value: z.enum(TERM_VALUES).optional(),
    derives: text.optional(),
    act: z.literal(true).optional(),
    needsContent: z.literal(true).optional(),
  })
  .transform(withoutAbsent);

function withoutAbsent(given: { readonly [Key in keyof Term]: Term[Key] | undefined }): Term {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as Term;
}

type Rest = Omit<Term, 'kind' | 'word' | 'pairs'> & { readonly id: string };

function termOf(
  kind: VocabularyKind,
  { id, ...rest }: { readonly [Key in keyof Rest]: Rest[Key] | undefined },
  pairs: readonly TermPair[],
): Term {
  return withoutAbsent({ kind, word: id, ...rest, pairs });
}
