/** Matches schema commands, with any comments and space before the first word. */
const SCHEMA_COMMAND =
  /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:CREATE(?:\s+OR\s+REPLACE)?(?:\s+\w+)?|DROP|ALTER)\s+(?:CONSTRAINT|INDEX|TYPE|GRAPH|DATABASE)\b/i;

/**
 * Throws if a statement is a schema command. These belong to `define`, because the embedded engine runs them outside of
 * any transaction, so that a rollback would not undo them, and Neo4j refuses them beside data. The error is a plain one
 * because this is a defect of ours.
 */
export function refuseSchemaCommand(text: string): void {
  if (SCHEMA_COMMAND.test(text))
    throw new Error('A schema command was run as a statement; it belongs to define().');
}

/**
 * Returns the error of a read that tried to write; nothing of it is kept. A plain error, because it is a defect of
 * ours.
 */
export function writesInRead(cause?: unknown): Error {
  return new Error('A read tried to write; nothing of it was kept. Writing belongs to write().', { cause });
}
