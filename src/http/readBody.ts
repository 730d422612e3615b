import type { Request, RequestHandler } from 'express';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The most bytes of a body, both as sent and after decompression. */
const LARGEST_BODY = 256 * 1_024;

/** A body that cannot be read, with the HTTP status for the reason: 400, 413 or 415. */
class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';

  constructor(readonly status: number) {
    super(`The body cannot be read (${status}).`);
  }
}

/**
 * Reads a JSON body into `request.body`, which stays undefined for any other content type. A body that is too large is
 * refused as early as possible: by its announced length before a byte is read, else at the first byte too many. The
 * usual body parsers read to the end before they answer, which can be 12 seconds for a slow sender. Node reads and
 * drops the rest that the client sends, because a connection cut in the middle of an upload may lose the answer.
 */
export const readBody: RequestHandler = async (request, _response, next) => {
  request.body = request.is('application/json') ? parsed(await bytesOf(request)) : undefined;
  next();
};

function parsed(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new UnreadableBody(400);
  }
}

const utf8 = new TextDecoder();

async function bytesOf(request: Request): Promise<Buffer> {
  if (!isUtf8(request)) throw new UnreadableBody(415);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) throw new UnreadableBody(413);
  const decompressor = decompressorOf(request);
  if (!decompressor) return collected(request, request);
  try {
    return await collected(request, request.pipe(decompressor));
  } finally {
    decompressor.on('error', () => undefined).destroy();
    // Without a reader the stream would stop, and with it the rest of the request.
    request.unpipe(decompressor).resume();
  }
}

/** Tells whether the body is UTF-8. JSON is UTF-8 (RFC 8259, section 8.1); other encodings can bypass a filter. */
function isUtf8(request: Request): boolean {
  const [, charset = 'utf-8'] =
    /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(request.headers['content-type'] ?? '') ?? [];
  return charset.toLowerCase() === 'utf-8';
}

function decompressorOf(request: Request): Transform | undefined {
  switch ((request.headers['content-encoding'] ?? 'identity').toLowerCase()) {
    case 'identity':
      return undefined;
    case 'gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new UnreadableBody(415);
  }
}

/**
 * Collects the bytes of a stream until its end. The request's own bytes are counted too, because they may decompress to
 * nothing.
 */
function collected(request: Request, stream: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer): void => void chunks.push(chunk);
    const refuse = (status: number): void => {
      stream.off('data', keep);
      reject(new UnreadableBody(status));
    };
    for (const counted of new Set([request, stream])) refuseBeyond(counted, () => refuse(413));
    stream.on('data', keep).once('end', () => resolve(Buffer.concat(chunks)));
    stream.once('error', () => refuse(400));
    // The connection can close after the last byte arrived, while decompression still runs.
    request.once('close', () => request.complete || refuse(400));
  });
}

function refuseBeyond(stream: Readable, refuse: () => void): void {
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) refuse();
  });
}
