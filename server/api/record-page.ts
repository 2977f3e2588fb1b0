import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, RequestHandler } from 'express';
import { RecordIdSchema } from '../../domain/values.ts';
import { recordHead } from '../export/meta-tags.ts';
import type { Library } from '../search/library.ts';
import { isNavigation } from '../http/navigation.ts';
import { decodeRaw, rawQuery } from '../http/raw-query.ts';

const RECORD_PATH = /^\/records\/([^/]+)\/?$/;
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /\s*<meta\s+name="description"[^>]*>/;
const RETRY_SECONDS = '5';

interface Options {
  readonly webDir: string;
  readonly library: () => Library | undefined;
  readonly publicAddress: (req: Request) => string;
}

/**
 * The page of a record with everything in its head that Zotero, crawlers and link previews read without running
 * script. An unknown record has the same page, with 404,
 * and one that was withdrawn with 410; while the library is being opened it has 503.
 */
export function serveRecordPages({ webDir, library, publicAddress }: Options): RequestHandler {
  return async (req, res, next) => {
    const id = RECORD_PATH.exec(req.path)?.[1];
    if (id === undefined || !isNavigation(req)) return next();
    const page = await readPage(webDir);
    if (page === undefined) return next(); // the site says how to build itself
    res.vary('Accept').set('Cache-Control', 'no-cache').type('html');
    const opened = library();
    if (!opened) return void res.set('Retry-After', RETRY_SECONDS).status(503).send(page);
    const isId = RecordIdSchema.safeParse(id).success;
    const record = isId ? opened.catalogue.record(id) : undefined;
    if (!record) return void res.status(isId && opened.catalogue.withdrawn(id) ? 410 : 404).send(page);
    const { lang } = decodeRaw(rawQuery(req)).query; // forgiving, as an address bar is
    const head = recordHead(record, { publicUrl: publicAddress(req), lang, at: new Date() });
    res.send(page.replace(DESCRIPTION, '').replace(TITLE, () => head));
  };
}

async function readPage(webDir: string): Promise<string | undefined> {
  try {
    return await readFile(join(webDir, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
