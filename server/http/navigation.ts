import type { Request } from 'express';

/** A browser opening an address, not a program or a page asking for a file. */
export function isNavigation(req: Request): boolean {
  const isReading = req.method === 'GET' || req.method === 'HEAD';
  const isFile = /\.[a-z0-9]{1,8}$/i.test(req.path);
  return isReading && !isFile && Boolean(req.accepts('html'));
}
