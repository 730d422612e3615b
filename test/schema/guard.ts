import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { readSchema } from '../../src/schema/document.js';

const directives = readFileSync(new URL('../../schema/directives.graphql', import.meta.url), 'utf8');

/** A rule of our schema: the places that break it, each with its problem. */
export type Rule = (schema: GraphQLSchema) => readonly string[];

/**
 * Holds the shipped schema to a rule, and the rule to a schema that breaks it, because a guard that has never
 * failed guards nothing.
 * @param broken SDL, to which our directives are added
 * @param faults the problems that the rule must report
 */
export function guard(name: string, rule: Rule, broken: string, problems: readonly string[]): void {
  test(name, () => expect(rule(readSchema())).toEqual([]));
  test(`${name}: a schema that breaks this is found`, () => {
    expect(rule(buildSchema(`${directives}\n${broken}`))).toEqual(problems);
  });
}
