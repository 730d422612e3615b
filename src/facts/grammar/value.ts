import { z } from 'zod';
import { record } from '../../yaml/record.js';
import type { ValueFact } from '../facts.js';
import type { Among } from './among.js';
import { day, languageTag, script, words } from './scalars.js';

export function timeGrammar(among: Among) {
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

export function valueGrammar(among: Among, time: ReturnType<typeof timeGrammar>) {
  const quantity = record({
    known: among('QuantityKnown'),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: words,
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

function exactlyOneKey(context: { value: object; issues: unknown[] }): void {
  const keys = Object.keys(context.value);
  if (keys.length === 1) return;
  const message = `A value is exactly one of name, text, identifier, code, status, time and quantity; here ${keys.length === 0 ? 'there is none' : `there are ${keys.join(' and ')}`}. Give exactly one.`;
  context.issues.push({ code: 'custom', input: context.value, message });
}
