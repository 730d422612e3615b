import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, Kind, parse, Source, type DocumentNode, type GraphQLSchema } from 'graphql';
import { augment } from './augment.js';

/** The folder of the SDL: beside `src` in development, beside `dist` when built. */
const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

/** A file of the SDL: its name within the folder, and its text. */
export interface SdlFile {
  readonly name: string;
  readonly text: string;
}

/** Reads the SDL, one file per subject, into a schema without resolvers. */
export function readSchema(): GraphQLSchema {
  return schemaOf(readSdl());
}

/** The files of the SDL as they are written by hand. */
export function readSdl(): readonly SdlFile[] {
  const names = readdirSync(SCHEMA_DIRECTORY).filter((name) => name.endsWith('.graphql'));
  return names.map((name) => ({ name, text: readFileSync(join(SCHEMA_DIRECTORY, name), 'utf8') }));
}

/**
 * The schema that files of SDL make, with the directives that say how it is stored. Starting skips its validation, which
 * is most of the time that the SDL takes (0.4 s of 0.5 s), because a test validates it.
 */
export function schemaOf(files: readonly SdlFile[]): GraphQLSchema {
  return buildASTSchema(wholeDocument(files), { assumeValid: true, assumeValidSDL: true });
}

/** The whole SDL that files make. */
export function wholeDocument(files: readonly SdlFile[]): DocumentNode {
  return augment(parseSdl(files));
}

/** The SDL as it is written by hand. Each node knows its file and line. */
export function parseSdl(files: readonly SdlFile[]): DocumentNode {
  const documents = files.map(({ name, text }) => parse(new Source(text, `schema/${name}`)));
  return { kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) };
}
