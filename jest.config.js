/** One body of tests for every engine; the real Neo4j is found before all of them and started by the first that asks. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '<rootDir>/test/setup/transform.mjs' },
  setupFiles: ['<rootDir>/test/setup/graphqlAsServed.mjs'],
  testTimeout: 30_000,
  // Neo4j computes in a process of its own, so two workers have both cores busy.
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/setup/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/setup/globalTeardown.mjs',
  reporters: ['default', '<rootDir>/test/setup/neo4jReporter.mjs'],
};
