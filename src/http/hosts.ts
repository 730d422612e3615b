import type { Request, RequestHandler } from 'express';
import { refuse } from './refuse.js';

/** Monitors of the process call these paths under any of its addresses; the answers say nothing about the graph. */
const EXEMPT = ['/livez', '/readyz'];

/**
 * Refuses requests for a host that is not served. A page open in a visitor's browser can make its own name lead to this
 * machine (DNS rebinding); the browser then takes it for a page of the service and shows it the answers. Only `Host`
 * still has the name of that page. `X-Forwarded-Host` is ignored, because such a page can set it.
 * @param served host names and addresses without ports, in lower case; `*` for all
 */
export function onlyServedHosts(served: readonly string[]): RequestHandler {
  if (served.includes('*')) return (_request, _response, next) => next();
  const known = new Set(served);
  return (request, response, next) => {
    const { host: given = [] } = request.headersDistinct;
    if (EXEMPT.includes(request.path)) next();
    // https://www.rfc-editor.org/rfc/rfc9112#section-3.2
    else if (given.length !== 1) refuse(request, response, 400, 'BAD_REQUEST', ONE_HOST);
    else if ([...given, ...targetOf(request)].every((host) => known.has(nameOf(host)))) next();
    // 421 is the status for a host that the server does not serve:
    // https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20
    else refuse(request, response, 421, 'BAD_REQUEST', NOT_SERVED);
  };
}

const NOT_SERVED =
  'This service does not answer for the host of this request. Use an address of the service, or have its operator add the host to PARLEY_HOSTS.';
const ONE_HOST = 'The request has no `Host` or several: send exactly one, with a host of PARLEY_HOSTS.';

/**
 * Returns the host of a target that is a whole address, as proxies send it. Both this host and `Host` must be served.
 */
function targetOf({ url }: Request): readonly string[] {
  const [, host] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url) ?? [];
  return host === undefined ? [] : [host];
}

/** Returns the name of a host in lower case, without the dot of the root and without the port. */
function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}
