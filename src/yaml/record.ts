import { z } from 'zod';

const KNOWN_KEYS = 'known keys:';

/** A map with these keys and no other. An issue with an unknown key carries the keys that are known. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = `${KNOWN_KEYS}${Object.keys(shape).join(',')}`;
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

/** The keys that a `record` knows, of an issue with one that it does not. */
export function knownKeys({ message }: z.core.$ZodIssueUnrecognizedKeys): readonly string[] {
  return message.replace(KNOWN_KEYS, '').split(',');
}
