import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiOf } from './api.js';
import { readSchema } from './document.js';

/** The API as clients see it, sorted, so that moving a type to another file changes nothing. */
export function printApi(): string {
  return `${printSchema(lexicographicSortSchema(apiOf(readSchema())))}\n`;
}
