import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, Kind, parse, Source, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { TextFile } from '../files/textFiles.js';
import { augment } from './augment.js';

/** The folder of the SDL: beside `src` in development, beside `dist` when built. */
const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

/**
 * Reads the SDL into a schema without resolvers, with its storage directives. Start-up skips validation of the SDL (0.4
 * of 0.5 s), because a test validates it.
 */
export function readSchema(): GraphQLSchema {
  whole ??= wholeDocument(readSdl());
  return buildASTSchema(whole, { assumeValid: true, assumeValidSDL: true });
}

/** Made once, because the service makes two schemas: one to serve and one for writers. */
let whole: DocumentNode | undefined;

/** Reads the SDL files written by hand, one for each subject, in order of name. */
export function readSdl(): readonly TextFile[] {
  const names = readdirSync(SCHEMA_DIRECTORY).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(SCHEMA_DIRECTORY, name), 'utf8') }));
}

/** Makes the whole SDL from files. */
export function wholeDocument(files: readonly TextFile[]): DocumentNode {
  return augment(parseSdl(files));
}

/** Parses the SDL written by hand. Each node knows its file and line. */
export function parseSdl(files: readonly TextFile[]): DocumentNode {
  const documents = files.map(({ name, text }) => parse(new Source(text, `schema/${name}`)));
  return { kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) };
}
