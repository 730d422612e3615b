import { createHash } from 'node:crypto';
import { badInput } from '../errors.js';
import type { InputFile } from '../import/input.js';
import { canonicalJson } from '../seed/digest.js';
import { faultyFacts } from '../seed/fault.js';
import type { Fault } from '../seed/fault.js';
import type { Storage } from '../seed/storage.js';
import { checkExportedFacts } from './checkExportedFacts.js';
import { createFactCollector } from './collectFacts.js';
import type { CollectedFacts } from './collectFacts.js';
import { FORMAT, VERSION } from './format.js';
import type { BodyLine, Counts, EndLine, HeaderLine, NodeLine } from './format.js';
import { createLineGrammar, endGrammar, headerGrammar } from './lineGrammar.js';
import type { LineGrammar } from './lineGrammar.js';
import { parseLine, rawLines } from './readLines.js';
import type { RawLine } from './readLines.js';

/** An export that is whole and as it was written. Of the imported layer only the counts are kept. */
export interface CheckedExport {
  readonly header: HeaderLine;
  readonly facts: CollectedFacts;
  readonly counts: Counts;
}

/** Faults beyond these are not told. */
const MOST_FAULTS = 20;

/**
 * Reads a file to its end and checks everything that can be checked without writing: that it is an export of a known
 * version, complete and unchanged, that every line has its shape, and that the facts hold together. `onNode` is handed
 * the nodes of the imported layer as they come.
 *
 * Rejects with BAD_USER_INPUT, naming each fault with its line.
 */
export async function checkExport(
  input: InputFile,
  storage: Storage,
  onNode: (node: NodeLine) => Promise<void> = async () => undefined,
): Promise<CheckedExport> {
  const grammar = createLineGrammar(storage);
  const facts = createFactCollector();
  const faults: Fault[] = [];
  const counts: Record<string, number> = {};
  const digest = createHash('sha256');
  let header: HeaderLine | undefined;
  let end: EndLine | undefined;
  let last = 0;
  for await (const raw of rawLines(input)) {
    last = raw.number;
    if (end !== undefined)
      throw badInput(`Line ${last} of ${input.name} stands behind its end. Take it out.`);
    const data = parseLine(raw);
    if (header === undefined) header = readHeader(data, input.name);
    else {
      end = readEnd(data);
      if (end !== undefined) continue;
      const line = bodyLine(raw, data, { grammar, faults, name: input.name });
      if (line !== undefined) {
        counts[line.kind] = (counts[line.kind] ?? 0) + 1;
        if (line.kind === 'node') await onNode(line);
        else if (line.kind !== 'relationship') {
          const problem = facts.add(line, raw.number);
          // Where a directory's line is faulty, so would be all of its facts.
          if (problem !== undefined && faults.length === 0) faults.push(faultAt(raw, problem, input.name));
        }
      }
    }
    digest.update(raw.bytes);
    if (faults.length >= MOST_FAULTS) break;
  }
  if (header === undefined) throw noExport(input.name);
  if (end === undefined && faults.length < MOST_FAULTS) throw truncated(input.name, last);
  if (faults.length > 0) throw faultyFacts(faults);
  const collected = facts.collected();
  const wrong = checkExportedFacts(collected, { storage, isWhole: header.part === null, file: input.name });
  if (wrong.length > 0) throw faultyFacts(wrong);
  if (end?.sha256 !== digest.digest('hex') || canonicalJson(end.counts) !== canonicalJson(counts))
    throw altered(input.name);
  return { header, facts: collected, counts };
}

interface BodySurroundings {
  readonly grammar: LineGrammar;
  readonly faults: Fault[];
  /** Of the file. */
  readonly name: string;
}

function bodyLine(
  raw: RawLine,
  data: unknown,
  { grammar, faults, name }: BodySurroundings,
): BodyLine | undefined {
  const read = data === undefined ? { problem: 'The line is no JSON.' } : grammar(data);
  if ('line' in read) return read.line;
  faults.push(faultAt(raw, read.problem, name));
  return undefined;
}

function faultAt({ number }: RawLine, message: string, file: string): Fault {
  return { file, line: number, column: 1, message };
}

function readHeader(data: unknown, name: string): HeaderLine {
  const { format, version } = (data ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== FORMAT) throw noExport(name);
  if (version !== VERSION)
    throw badInput(
      `${name} is of version ${String(version)} of the format, and this Parley reads version ${VERSION}. Read it with the Parley that wrote it, or a later one.`,
    );
  const header = headerGrammar.safeParse(data);
  if (!header.success) throw noExport(name);
  return header.data;
}

function readEnd(data: unknown): EndLine | undefined {
  const end = endGrammar.safeParse(data);
  return end.success ? end.data : undefined;
}

function noExport(name: string): Error {
  return badInput(
    `${name} is no export: its first line is not that of one. Give a file that parley export wrote.`,
  );
}

function truncated(name: string, last: number): Error {
  return badInput(
    `${name} breaks off after line ${last}: the last line of an export, which counts the others, is missing. Nothing was written. Copy the file again, or make the export anew.`,
  );
}

function altered(name: string): Error {
  return badInput(
    `${name} is other than it was written: its lines do not agree with the last one, which seals them. Nothing was written. Copy the file again, or make the export anew.`,
  );
}
