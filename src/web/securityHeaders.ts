import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { HelmetOptions } from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Policy = Exclude<HelmetOptions['contentSecurityPolicy'], boolean | undefined>;
type Directives = NonNullable<Policy['directives']>;

/** Our own pages and answers load nothing from elsewhere and appear in no frame. */
const ownPages: Directives = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * The Sandbox page states its own policy in a `meta` element, with a nonce for its scripts that only the page knows.
 * Two policies apply together, so this one has only the rules that a `meta` element cannot express, and none about
 * scripts.
 */
const sandbox: Directives = {
  'default-src': helmet.contentSecurityPolicy.dangerouslyDisableDefaultSrc,
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * The offline IDE is a program: its scripts come only from us, some of its styles are inline, and it compiles nothing.
 */
const offlineIde: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

export const ownHeaders = headersWith(ownPages);
export const sandboxHeaders = headersWith(sandbox);
export const offlineIdeHeaders = headersWith(offlineIde);

/**
 * Sets Helmet's headers without Strict-Transport-Security, because the server that terminates TLS decides that for the
 * whole host.
 */
function headersWith(directives: Directives): RequestHandler {
  const headers = headersOf(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives },
      crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
      strictTransportSecurity: false,
      xPoweredBy: false,
    }),
  );
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/**
 * Calls helmet once, because the headers are the same for every request; its own handlers would make them anew each
 * time.
 */
function headersOf(handler: ReturnType<typeof helmet>): readonly (readonly [name: string, value: string])[] {
  const headers: (readonly [string, string])[] = [];
  const setHeader = (name: string, value: string): void => void headers.push([name, value]);
  handler({} as IncomingMessage, { setHeader } as unknown as ServerResponse, (error) => {
    if (error) throw new Error('The security headers could not be made.', { cause: error });
  });
  return headers;
}
