import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { unreadable } from './unreadable.js';
import { badInput, systemCode } from '../errors.js';

/** A file of rows, or the standard input, not opened yet. */
export interface InputFile {
  /** The name for people: the file name without its folders, or `standard input`. */
  readonly name: string;
  /** The size in bytes on the disk; undefined if it is not known beforehand. */
  readonly size: number | undefined;
  open(): Readable;
}

/**
 * Returns the files at the given paths; `-` is the standard input. Rejects with BAD_USER_INPUT if one is not a file.
 */
export async function openInputs(paths: readonly string[]): Promise<readonly InputFile[]> {
  if (paths.filter((path) => path === '-').length > 1)
    throw badInput('The standard input (-) is given twice. It can be read only once.');
  return Promise.all(paths.map(async (path) => (path === '-' ? standardInput() : file(path))));
}

function standardInput(): InputFile {
  return { name: 'standard input', size: undefined, open: () => process.stdin };
}

async function file(path: string): Promise<InputFile> {
  const name = basename(path);
  const refuse = (cause: unknown): never => {
    throw unreadable(`The file ${name}`, 'Give one that can be read.', cause);
  };
  const found = await stat(path).catch(refuse);
  if (found.isDirectory()) throw badInput(`${name} is a directory. Give the files in it.`);
  await access(path, constants.R_OK).catch(refuse);
  return {
    name,
    size: found.isFile() ? found.size : undefined,
    open: () => createReadStream(path, { highWaterMark: CHUNK }),
  };
}

const CHUNK = 256 * 1024;

/** Kinds of files that hold tables in another format, by their first bytes, each with the remedy. */
const WRAPPINGS: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or a spreadsheet. Unpack it, or save the sheet as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a spreadsheet. Save the sheet as CSV'],
  [[0x42, 0x5a, 0x68], 'packed by bzip2. Unpack it, as in bzip2 -dc FILE | parley import FORMAT -'],
  [[0xfd, 0x37, 0x7a, 0x58], 'packed by xz. Unpack it, as in xz -dc FILE | parley import FORMAT -'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed by zstd. Unpack it, as in zstd -dc FILE | parley import FORMAT -'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file. Save it as CSV'],
];

/**
 * Yields the bytes of a file, and unpacks gzip, which it recognizes by the first two bytes and not by the name.
 * `onBytes` gets the number of bytes read from the file itself. Throws BAD_USER_INPUT if the file is cut off or is not
 * text.
 */
export async function* bytesOf(input: InputFile, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  const source = counted(withBeginning(input.open()), onBytes);
  const first = await source.next();
  if (first.done === true) return;
  refuseWrapped(first.value, input.name);
  const all = joined(first.value, source);
  try {
    yield* isGzip(first.value) ? gunzipped(all) : all;
  } catch (error) {
    throw foreignProblem(error, input.name);
  }
}

async function* counted(
  source: AsyncIterable<Buffer>,
  onBytes?: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/** Makes the first chunk long enough to recognize the kind of file, because a pipe may deliver its bytes one by one. */
async function* withBeginning(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let beginning: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    beginning = beginning === undefined ? undefined : Buffer.concat([beginning, chunk]);
    if (beginning === undefined) yield chunk;
    else if (beginning.length >= LONGEST_MAGIC) {
      yield beginning;
      beginning = undefined;
    }
  }
  if (beginning !== undefined && beginning.length > 0) yield beginning;
}

const LONGEST_MAGIC = 4;

async function* joined(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function isGzip(beginning: Buffer): boolean {
  return beginning[0] === 0x1f && beginning[1] === 0x8b;
}

async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const feeding = feed(packed, gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
  } finally {
    gunzip.destroy();
    await feeding;
  }
}

async function feed(packed: AsyncIterable<Buffer>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of packed) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk))
        await new Promise<void>((resume) => {
          gunzip.once('drain', resume);
          gunzip.once('close', resume);
        });
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

function refuseWrapped(beginning: Buffer, name: string): void {
  const found = WRAPPINGS.find(([magic]) => magic.every((byte, index) => beginning[index] === byte));
  if (found !== undefined) throw badInput(`${name} is ${found[1]}.`);
}

function foreignProblem(error: unknown, name: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR')
    return Object.assign(badInput(`${name} breaks off within its gzip data. Fetch it again.`), {
      cause: error,
    });
  if (code === 'EIO')
    return Object.assign(badInput(`${name} cannot be read to its end. Copy it to another place.`), {
      cause: error,
    });
  if (code.startsWith('Z_'))
    return Object.assign(badInput(`The gzip data of ${name} is damaged. Fetch it again.`), { cause: error });
  return systemCode(error) === undefined
    ? error
    : unreadable(`The file ${name}`, 'Give one that can be read.', error);
}
