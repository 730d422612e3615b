import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The folder of the SDL: beside `src` in development, beside `dist` when built. */
const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Reads the SDL, one file per subject, into a schema without resolvers. */
export function readSchema(): GraphQLSchema {
  const files = readdirSync(SCHEMA_DIRECTORY).filter((name) => name.endsWith('.graphql'));
  return buildSchema(files.map((name) => readFileSync(join(SCHEMA_DIRECTORY, name), 'utf8')).join('\n'));
}
