import { isUtf8 } from 'node:buffer';

/** Whether the text is a label of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** Stands for bytes that are no text in the encoding. It is a noncharacter, so no honest text has it. */
export const NOT_DECODED = '\uFFFF';

/**
 * The characters that decoders produce for bytes that an encoding lacks: the replacement character, or a control
 * character that no table has. Either shows that the file is in another encoding.
 */
const UNDEFINED = /[\uFFFD\u0080-\u0084\u0086-\u009F]/g;

/** The length in bytes at which a piece of a line without an end is passed on. */
const LONGEST_PIECE = 1024 * 1024;

/**
 * Decodes bytes into text, in pieces of any length. A byte order mark decides for UTF-8 or UTF-16 against `asked` and
 * is left out. Bytes that are no text become NOT_DECODED, and only their own line is affected.
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

/** Decodes UTF-8. It cuts at the ends of lines, because no character of several bytes contains one. */
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

/** The start of the last character. Bytes `10xxxxxx` continue a character, and it has at most three of them. */
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
