import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Environment } from '../../library/environment.ts';

/**
 * Everything comes from this address, but for the pictures of records, which are on the web. The site also runs
 * over plain HTTP on a loopback address, so nothing is upgraded to HTTPS unless its public address says so. `hsts`: other
 * sites of the domain may have no HTTPS yet, so they are left out unless the operator asks.
 */
export function setSecurityHeaders(
  publicUrl: string | undefined,
  hsts: Environment['hsts'] = 'host',
): RequestHandler {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'https:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isSecure && hsts !== 'off' && { includeSubDomains: hsts === 'subdomains' },
    crossOriginOpenerPolicy: isSecure && { policy: 'same-origin' },
    originAgentCluster: isSecure,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}
