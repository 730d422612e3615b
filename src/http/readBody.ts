import type { Request, RequestHandler } from 'express';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Bytes that a body has at most, as they are sent and once they are decompressed. */
const LARGEST_BODY = 256 * 1_024;

/** A body that cannot be read, with the HTTP status that says why: 400, 413 or 415. */
class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';

  constructor(readonly status: number) {
    super(`The body cannot be read (${status}).`);
  }
}

/**
 * Reads a JSON body into `request.body`, which stays undefined for any other content type. A body that is too large is
 * refused as soon as that is known: by its announced length before a byte is read, else at the byte that is one too
 * many. Body parsers of the usual kind read on to the end before they answer, which can be 12 seconds for a slow sender.
 * What the client still sends meanwhile Node reads and drops, because a connection cut in the middle of an upload may
 * take the answer with it.
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
    // Without a reader the stream would stop, and the rest of the request with it.
    request.unpipe(decompressor).resume();
  }
}

/** JSON is UTF-8 (RFC 8259, section 8.1); other encodings are ways around a filter. */
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

/** What the stream gives until it ends. The request's own bytes are counted too: they may decompress to nothing. */
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
    // Also after the end, while what was sent is still being decompressed.
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
