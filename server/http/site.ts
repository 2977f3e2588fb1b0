import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import { ApiError } from './api-error.ts';
import { isNavigation } from './navigation.ts';

const ONE_YEAR = 31_536_000; // seconds

/** The built site: files as they are, and its one page for every address that a browser opens. */
export function serveSite(webDir: string): Router {
  const site = Router();
  site.use(
    express.static(webDir, {
      index: false,
      redirect: false,
      etag: true,
      cacheControl: false,
      setHeaders: (res, path) => {
        // Built files carry a hash of their content in their names.
        const isHashed = path.startsWith(join(webDir, 'assets'));
        res.setHeader('Cache-Control', isHashed ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache');
      },
    }),
  );
  site.use(servePage(webDir));
  return site;
}

function servePage(webDir: string): RequestHandler {
  return (req, res, next) => {
    if (!isNavigation(req)) return next();
    const options = { root: webDir, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };
    res.vary('Accept').sendFile('index.html', options, (error?: NodeJS.ErrnoException) => {
      if (!error) return;
      if (error.code !== 'ENOENT') return next(error);
      next(new ApiError('not_found', ({ refusals }) => refusals.notBuilt));
    });
  };
}
