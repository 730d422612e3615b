/**
 * Returns a statement for the wire to Neo4j: without the indentation that makes it readable.
 *
 * The driver sends in pieces of 1,400 bytes, each a system call and a packet of its own, and a quarter of a deep
 * statement is indentation. Text in quotes stays as it is.
 */
export function wireText(text: string): string {
  return text.replace(INDENTATION, (_all, quoted?: string) => quoted ?? '\n');
}

const INDENTATION = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\n +/gs;
