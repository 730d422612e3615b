import { createHash } from 'node:crypto';
import { badInput } from '../../errors.js';
import type { InputFile } from '../../files/input.js';
import { canonicalJson } from '../../text/digest.js';
import { refusedFacts } from '../../yaml/problem.js';
import type { Problem } from '../../yaml/problem.js';
import type { Storage } from '../../schema/stored/storage.js';
import { checkExportedFacts } from './checkExportedFacts.js';
import { createFactCollector } from './collectFacts.js';
import type { CollectedFacts, FactCollector } from './collectFacts.js';
import { FORMAT, VERSION } from '../format/format.js';
import type { Counts, EndLine, HeaderLine, NodeLine } from '../format/format.js';
import { createLineGrammar, endGrammar, headerGrammar } from '../format/lineGrammar.js';
import { parseLine, rawLines } from '../format/readLines.js';
import type { RawLine } from '../format/readLines.js';

/** An export that is complete and unchanged. Only the counts of the imported layer are kept. */
export interface CheckedExport {
  readonly header: HeaderLine;
  readonly facts: CollectedFacts;
  readonly counts: Counts;
}

/** The most problems to report. */
const MOST_FAULTS = 20;

/**
 * Reads a file to its end and checks everything that can be checked without writing: that it is an export of a known
 * version, complete and unchanged, that every line is valid, and that the facts are consistent. `onNode` gets the nodes
 * of the imported layer one by one.
 *
 * Rejects with BAD_USER_INPUT, naming each problem with its line.
 */
export async function checkExport(
  input: InputFile,
  storage: Storage,
  onNode: (node: NodeLine) => Promise<void> = async () => undefined,
): Promise<CheckedExport> {
  const file = input.name;
  const body = createBody(file, storage);
  const digest = createHash('sha256');
  let header: HeaderLine | undefined;
  let end: EndLine | undefined;
  let last = 0;
  for await (const raw of rawLines(input)) {
    last = raw.number;
    if (end !== undefined)
      throw badInput(`Line ${last} of ${file} is after the last line of the export. Take it out.`);
    const data = parseLine(raw);
    end = header === undefined ? undefined : readEnd(data);
    if (end !== undefined) continue;
    digest.update(raw.bytes);
    if (header === undefined) header = readHeader(data, file);
    else {
      const node = body.add(raw, data);
      if (node !== undefined) await onNode(node);
    }
    if (body.problems.length >= MOST_FAULTS) throw refusedFacts(body.problems);
  }
  if (header === undefined) throw noExport(file);
  if (end === undefined) throw truncated(file, last);
  if (body.problems.length > 0) throw refusedFacts(body.problems);
  const isWhole = header.part === null;
  const { facts, problems } = checkExportedFacts(body.facts.collected(), { storage, isWhole, file });
  if (problems.length > 0) throw refusedFacts(problems);
  // The seal is checked last, because the problems of a file edited by hand say more than the news that it was altered.
  const isSealed =
    end.sha256 === digest.digest('hex') && canonicalJson(end.counts) === canonicalJson(body.counts);
  if (!isSealed) throw altered(file);
  return { header, facts, counts: body.counts };
}

/** The lines between the first and the last. */
interface Body {
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly facts: FactCollector;
  /** Adds a line, and returns it if it is a node of the imported layer. */
  add(raw: RawLine, data: unknown): NodeLine | undefined;
}

function createBody(file: string, storage: Storage): Body {
  const grammar = createLineGrammar(storage);
  const facts = createFactCollector();
  const problems: Problem[] = [];
  const counts: Record<string, number> = {};
  const refuse = (line: number, message: string): void =>
    void problems.push({ file, line, column: 1, message });
  return {
    problems,
    counts,
    facts,
    add({ number }, data) {
      const read = data === undefined ? { problem: 'The line is not JSON.' } : grammar(data);
      if ('problem' in read) {
        refuse(number, read.problem);
        return undefined;
      }
      const { line } = read;
      counts[line.kind] = (counts[line.kind] ?? 0) + 1;
      if (line.kind === 'node') return line;
      const problem = line.kind === 'relationship' ? undefined : facts.add(line, number);
      // Later problems are not reported after a first one: with a faulty directory line, every fact of the directory
      // would have one.
      if (problem !== undefined && problems.length === 0) refuse(number, problem);
      return undefined;
    },
  };
}

function readHeader(data: unknown, name: string): HeaderLine {
  const { format, version } = (data ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== FORMAT) throw noExport(name);
  if (version !== VERSION)
    throw badInput(
      `${name} is of version ${String(version)} of the format, and this Parley reads version ${VERSION}. Read it with the version of Parley that wrote it, or a later one.`,
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
    `${name} is not an export: its first line is not the first line of an export. Give a file that parley export wrote.`,
  );
}

function truncated(name: string, last: number): Error {
  return badInput(
    `${name} breaks off after line ${last}: the last line of an export, which counts the others, is missing. Nothing was written. Copy the file again, or export again.`,
  );
}

function altered(name: string): Error {
  return badInput(
    `${name} was altered after it was written: its lines do not agree with the last one, which seals them. Nothing was written. Copy the file again, or export again.`,
  );
}
