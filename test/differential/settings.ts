/** The number of operations and the seed. Both can be given: to try more, or to repeat a failure. */
export const settings = {
  operations: Number(process.env['FC_OPERATIONS'] ?? 1_000),
  seed: Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31),
  /** The path to the shrunk counterexample, as fast-check prints it; it saves the search for it. */
  path: process.env['FC_PATH'],
} as const;
