import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiOf } from './api.js';
import { readSchema } from './document.js';

/** Prints the API for clients, sorted, so that moving a type to another file changes nothing. */
export function printApi(): string {
  return `${printSchema(lexicographicSortSchema(apiOf(readSchema())))}\n`;
}
