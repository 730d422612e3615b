/** How many operations are tried, and from which seed: both can be given to try more, or to try again. */
export const settings = {
  operations: Number(process.env['FC_OPERATIONS'] ?? 1_000),
  seed: Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31),
  /** Where the shrunk counterexample lies, as fast-check prints it; it saves the way there. */
  path: process.env['FC_PATH'],
} as const;
