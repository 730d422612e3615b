import { z } from 'zod';

const KNOWN_KEYS = 'known keys:';

/** Makes the grammar of a map with exactly these keys. The issue of an unknown key holds the known keys. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = `${KNOWN_KEYS}${Object.keys(shape).join(',')}`;
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

/** Returns the known keys of a `record` from its issue about an unknown one. */
export function knownKeys({ message }: z.core.$ZodIssueUnrecognizedKeys): readonly string[] {
  return message.replace(KNOWN_KEYS, '').split(',');
}
