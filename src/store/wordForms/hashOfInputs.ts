import { readFileSync } from 'node:fs';
import type { TextFile } from '../../files/textFiles.js';
import { sha256 } from '../../text/digest.js';
import { SHIPPED_TERMS } from '../../vocabulary/shippedTerms.generated.js';
import { STORED_FORMS } from './formsVersion.js';

/** Raise this when the same facts give another graph, so that graphs are seeded again. */
const DERIVATION = 3;

const PACKAGE = new URL('../../../package.json', import.meta.url);

/**
 * Returns a hash that changes with the facts, the schema, the shipped vocabulary or the way of deriving; a graph must then be seeded again.
 * Another version of this package may derive differently, so the version is part of the hash.
 */
export function hashOfInputs(facts: readonly TextFile[], schema: readonly TextFile[]): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string };
  const texts = [...facts, ...schema].flatMap((file) => [file.name, file.text]);
  return sha256(JSON.stringify([DERIVATION, STORED_FORMS, version, SHIPPED_TERMS, ...texts]));
}
