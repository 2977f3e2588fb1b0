import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import { ApiError } from './api-error.ts';
import { isNavigation } from './navigation.ts';

const ONE_YEAR = 31_536_000; // seconds
const PACKED = '.br'; // the build writes it beside each file that is worth it

/** The built site: files as they are, and its one page for every address that a browser opens. */
export function serveSite(webDir: string): Router {
  const site = Router();
  site.use(
    servePacked(webDir),
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

/** Sends in place of a file the one that is packed beside it, to a browser that can unpack it. */
function servePacked(webDir: string): RequestHandler {
  const assets = join(webDir, 'assets');
  const packed = new Set(
    existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith(PACKED)) : [],
  );
  return (req, res, next) => {
    const [, name = ''] = /^\/assets\/([^/]+)$/.exec(req.path) ?? [];
    if (!packed.has(name + PACKED)) return next();
    res.vary('Accept-Encoding');
    if (req.acceptsEncodings('br')) {
      res.type(extname(name)).setHeader('Content-Encoding', 'br');
      req.url = req.url.replace(name, name + PACKED);
    }
    next();
  };
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
