import type { z } from 'zod';

/** Returns the problem of a part of a fact file and its remedy, if the grammar itself has no message for it. */
export function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  const key = issue.path?.at(-1);
  const name = typeof key === 'string' ? key : 'This entry';
  if (issue.input === undefined) return `${name} is missing. Add it.`;
  if (issue.code === 'invalid_type')
    return `${name} must be ${articleOf(issue.expected)}, not ${describe(issue.input)}. ${issue.expected === 'string' ? 'Write it in quotes.' : 'Mend it.'}`;
  if (issue.code === 'too_small')
    return `${name} must not be ${issue.origin === 'number' || issue.origin === 'int' ? `less than ${String(issue.minimum)}` : 'empty'}. Mend it.`;
  if (issue.code === 'invalid_format')
    return `${name} is not a valid ${issue.format}: ${describe(issue.input)}. Mend it.`;
  return undefined;
}

function articleOf(expected: string): string {
  const nouns: Record<string, string> = {
    object: 'a map',
    array: 'a list',
    string: 'a text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return nouns[expected] ?? `of type ${expected}`;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'a map' : JSON.stringify(input);
}
