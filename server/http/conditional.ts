import type { Request } from 'express';

/**
 * Whether the reader already has the answer that `etag` names. Unlike `req.fresh` this holds for a forced reload
 * too, which `fetch` in Node makes of every conditional request: our names are exact.
 */
export function isKnownToReader(req: Request, etag: string): boolean {
  const given = req.get('if-none-match');
  if (given === undefined) return false;
  const opaque = (name: string) => name.trim().replace(/^W\//, '');
  return given.split(',').some((name) => name.trim() === '*' || opaque(name) === opaque(etag));
}
