import type { GraphQLError } from 'graphql';

/** Throws all problems of the SDL at once, each with its file, its line and the lines around it. */
export function refuseProblems(problems: readonly GraphQLError[]): void {
  if (problems.length > 0) throw new Error(problems.map(String).join('\n\n'));
}
