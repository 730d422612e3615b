import type { GraphQLError } from 'graphql';

/** Throws all faults of the SDL at once, each with file, line and the lines around it. */
export function refuseFaults(faults: readonly GraphQLError[]): void {
  if (faults.length > 0) throw new Error(faults.map(String).join('\n\n'));
}
