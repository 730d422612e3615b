import { fileURLToPath } from 'node:url';
import { readTextFiles } from '../files/textFiles.js';
import type { TextFile } from '../files/textFiles.js';

const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The files of the SDL, in order of name. */
export function readSchemaFiles(): Promise<readonly TextFile[]> {
  return readTextFiles(SCHEMA_DIRECTORY, /\.graphql$/, 'schema directory');
}
