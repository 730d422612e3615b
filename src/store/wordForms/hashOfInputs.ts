import { readFileSync } from 'node:fs';
import type { TextFile } from '../../files/textFiles.js';
import { sha256 } from '../../text/digest.js';
import { STORED_FORMS } from './formsVersion.js';

/** Counted up when the same facts give another graph, so that graphs seeded before are seeded again. */
const DERIVATION = 3;

const PACKAGE = new URL('../../../package.json', import.meta.url);

/**
 * Changes when the facts, the schema or the way facts become a graph change: then a graph must be seeded again. Another
 * version of this package may derive otherwise, so it counts as another way.
 */
export function hashOfInputs(facts: readonly TextFile[], schema: readonly TextFile[]): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string };
  const texts = [...facts, ...schema].flatMap((file) => [file.name, file.text]);
  return sha256(JSON.stringify([DERIVATION, STORED_FORMS, version, ...texts]));
}
