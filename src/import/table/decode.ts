import { isUtf8 } from 'node:buffer';

/** Whether it is a label of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** Stands for bytes that are no text in the encoding: a code point that is no character, so that no honest text has it. */
export const NOT_DECODED = '\uFFFF';

/**
 * What decoders make of bytes that an encoding lacks: the replacement character, or a control character, of which no
 * table has any. Either says that the file is in another encoding.
 */
const UNDEFINED = /[\uFFFD\u0080-\u0084\u0086-\u009F]/g;

/** A piece of a line that has no end is handed on at this length, in bytes. */
const LONGEST_PIECE = 1024 * 1024;

/**
 * The text that bytes stand for, in pieces of any length. A byte order mark says UTF-8 or UTF-16, whatever was asked for,
 * and is left out. Bytes that are no text become NOT_DECODED, in their own line alone.
 */
export async function* decoded(
  bytes: AsyncIterable<Buffer>,
  asked: string | undefined,
): AsyncGenerator<string> {
  let decode: Decode | undefined;
  for await (const chunk of bytes) {
    decode ??= decoderOf(encodingOf(chunk) ?? asked ?? 'utf-8');
    yield decode(chunk, false);
  }
  if (decode !== undefined) yield decode(Buffer.alloc(0), true);
}

type Decode = (chunk: Buffer, isLast: boolean) => string;

function encodingOf(beginning: Buffer): string | undefined {
  if (beginning[0] === 0xef && beginning[1] === 0xbb && beginning[2] === 0xbf) return 'utf-8';
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  return beginning[0] === 0xfe && beginning[1] === 0xff ? 'utf-16be' : undefined;
}

function decoderOf(label: string): Decode {
  const decoder = new TextDecoder(label);
  if (decoder.encoding === 'utf-8') return utf8Decoder();
  return (chunk, isLast) => decoder.decode(chunk, { stream: !isLast }).replace(UNDEFINED, NOT_DECODED);
}

/** Cuts at the ends of lines, which no character of several bytes has inside it. */
function utf8Decoder(): Decode {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  return (chunk, isLast) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const cut = isLast ? buffer.length : cutOf(buffer);
    rest = buffer.subarray(cut);
    const text = textOf(buffer.subarray(0, cut));
    const start = isFirst && text.startsWith('\uFEFF') ? 1 : 0;
    isFirst = isFirst && text === '';
    return start === 0 ? text : text.slice(start);
  };
}

function cutOf(buffer: Buffer): number {
  const end = buffer.lastIndexOf(0x0a) + 1;
  return end > 0 || buffer.length < LONGEST_PIECE ? end : startOfLastCharacter(buffer);
}

/** Bytes `10xxxxxx` go on with a character; at most three of them do. */
function startOfLastCharacter(buffer: Buffer): number {
  for (let at = buffer.length - 1; at > buffer.length - 4; at--) {
    if ((buffer[at]! & 0xc0) !== 0x80) return at;
  }
  return buffer.length;
}

function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return linesOf(bytes)
    .map((line) =>
      isUtf8(line) ? line.toString('utf8') : line.toString('utf8').replaceAll('\uFFFD', NOT_DECODED),
    )
    .join('');
}

function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}
