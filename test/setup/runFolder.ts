const RUN_FOLDER = 'PARLEY_TEST_FOLDER';

/** The folder in which a test run keeps what it makes once for all test files; deleted at its end. */
export function runFolder(): string {
  const folder = process.env[RUN_FOLDER];
  if (folder === undefined) throw new Error('Tests run in jest, whose setup makes a folder for the run.');
  return folder;
}
