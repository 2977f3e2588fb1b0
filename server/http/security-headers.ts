import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Environment } from '../../library/environment.ts';

interface Settings {
  readonly publicUrl?: string | undefined;
  readonly hsts?: Environment['hsts'] | undefined;
  readonly mapStyleUrl?: string | undefined;
}

/**
 * Everything comes from this address, but for the pictures of records, which are on the web. The site also runs
 * over plain HTTP on a loopback address, so nothing is upgraded to HTTPS unless its public address says so. `hsts`: other
 * sites of the domain may have no HTTPS yet, so they are left out unless the operator asks. `mapStyleUrl`: a map of
 * the operator’s own comes from elsewhere.
 */
export function setSecurityHeaders({ publicUrl, hsts = 'host', mapStyleUrl }: Settings): RequestHandler {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'https:', ...(mapStyleUrl ? ['blob:'] : [])],
        ...(mapStyleUrl && { connectSrc: ["'self'", 'https:'] }), // tiles, letters and signs may be at other hosts
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
