import type { Request, RequestHandler } from 'express';
import { refuse } from './refuse.js';

/** Asked by whatever watches the process, by any address of it; the answers tell nothing of the graph. */
const EXEMPT = ['/livez', '/readyz'];

/**
 * Refuses requests for a host that is not served. A page that a visitor has open can have its own name lead to this
 * machine (DNS rebinding) and then counts as a page of the service, to which browsers show the answers; only `Host`
 * still tells the page's name. `X-Forwarded-Host` is not looked at, because such a page can set it.
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
    // Made for a host that a server has no answers for: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20
    else refuse(request, response, 421, 'BAD_REQUEST', NOT_SERVED);
  };
}

const NOT_SERVED =
  'This service does not answer under the host of this request. Use an address that it has, or have its operator name the host in PARLEY_HOSTS.';
const ONE_HOST = 'The request has none or several `Host`: send one, which PARLEY_HOSTS names.';

/** The host of a target that is a whole address, as proxies send them; it counts before `Host`. */
function targetOf({ url }: Request): readonly string[] {
  const [, host] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url) ?? [];
  return host === undefined ? [] : [host];
}

/** Names are the same in any case, with the dot of the root, and with any port. */
function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}
