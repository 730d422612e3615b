/**
 * A statement as it is sent to Neo4j: without the indentation that makes it readable.
 *
 * The driver writes what it sends in pieces of 1,400 bytes, each a system call and a packet of its own, and a deep
 * statement is a quarter indentation. What stands in quotes stays as it is.
 */
export function wireText(text: string): string {
  return text.replace(INDENTATION, (_all, quoted?: string) => quoted ?? '\n');
}

const INDENTATION = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\n +/gs;
