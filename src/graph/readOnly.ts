/** Comments and space may stand before the first word of a command. */
const SCHEMA_COMMAND =
  /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:CREATE(?:\s+OR\s+REPLACE)?(?:\s+\w+)?|DROP|ALTER)\s+(?:CONSTRAINT|INDEX|TYPE|GRAPH|DATABASE)\b/i;

/**
 * Schema commands belong to `define`: the embedded engine runs them outside of any transaction, so that a rollback
 * would not undo them, and Neo4j refuses them beside data. Throws a plain error, for it is a defect of ours.
 */
export function refuseSchemaCommand(text: string): void {
  if (SCHEMA_COMMAND.test(text))
    throw new Error('A schema command was run as a statement; it belongs to define().');
}

/** The error of a read that would have written. Nothing of it is kept. A defect of ours, so no expected error. */
export function writesInRead(cause?: unknown): Error {
  return new Error('A read tried to write; nothing of it was kept. Writing belongs to write().', { cause });
}
