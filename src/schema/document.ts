import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, Kind, parse, Source, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { TextFile } from '../files/textFiles.js';
import { augment } from './augment.js';

/** The folder of the SDL: beside `src` in development, beside `dist` when built. */
const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

/**
 * Reads the SDL into a schema without resolvers, with the directives that say how it is stored. Starting skips its
 * validation, which is most of the time that the SDL takes (0.4 s of 0.5 s), because a test validates it.
 */
export function readSchema(): GraphQLSchema {
  whole ??= wholeDocument(readSdl());
  return buildASTSchema(whole, { assumeValid: true, assumeValidSDL: true });
}

/** Made once: the service makes a schema to serve and another to write by. */
let whole: DocumentNode | undefined;

/** The files of the SDL as they are written by hand, one a subject, in order of name. */
export function readSdl(): readonly TextFile[] {
  const names = readdirSync(SCHEMA_DIRECTORY).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(SCHEMA_DIRECTORY, name), 'utf8') }));
}

/** The whole SDL that files make. */
export function wholeDocument(files: readonly TextFile[]): DocumentNode {
  return augment(parseSdl(files));
}

/** The SDL as it is written by hand. Each node knows its file and line. */
export function parseSdl(files: readonly TextFile[]): DocumentNode {
  const documents = files.map(({ name, text }) => parse(new Source(text, `schema/${name}`)));
  return { kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) };
}
