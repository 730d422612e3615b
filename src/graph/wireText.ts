/**
 * A statement as it is sent to Neo4j: without the indentation that makes it readable.
 *
 * The driver writes what it sends in pieces of 1,400 bytes, each a system call and a packet of its own, and a deep
 * statement is a quarter indentation. What stands in quotes stays as it is. Texts are remembered, for most are sent
 * again.
 */
export function wireText(text: string): string {
  const known = sent.get(text);
  if (known !== undefined) return known;
  const made = text.replace(INDENTATION, (_all, quoted?: string) => quoted ?? '\n');
  size += text.length + made.length;
  if (size > REMEMBERED) {
    sent.clear();
    size = 0;
  }
  sent.set(text, made);
  return made;
}

const INDENTATION = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\n +/gs;
/** Characters of texts that are remembered, as they are written and as they are sent. */
const REMEMBERED = 4_000_000;
let size = 0;
const sent = new Map<string, string>();
