import { createHash } from 'node:crypto';
import { sortedKeys } from './sortedKeys.js';

/** SHA-256 of a text's UTF-8 bytes, or of bytes, in hexadecimal. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The first 16 hexadecimal digits of the SHA-256 over parts, `undefined` and null alike. Parts are joined as JSON,
 * so that no two lists of parts give one text.
 */
export function shortDigest(parts: readonly unknown[]): string {
  return sha256(canonicalJson(parts.map((part) => part ?? null))).slice(0, 16);
}

/** JSON with the keys of every map sorted and absent values left out: equal data gives equal text. */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (isMap(value) ? sortedKeys(value) : value));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
