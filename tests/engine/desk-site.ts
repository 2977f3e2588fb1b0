import { once } from 'node:events';
import { createServer } from 'node:http';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { ImportResponse, ImportSummary } from '../../domain/desk.ts';
import type { SearchResponse } from '../../domain/responses.ts';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { slugOf } from '../../library/words/slug.ts';
import type { Role, Scope } from '../../domain/team.ts';
import { newToken } from '../../library/accounts/secrets.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import { createApp } from '../../server/app.ts';
import { openDesk, type Desk } from '../../server/desk/open-desk.ts';
import { createSearch } from '../../server/search/search-engine.ts';
import type { Library } from '../../server/search/library.ts';
import { BARCELONA } from '../build-record.ts';
import { fewPlaces } from '../sample-library.ts';
import { until } from '../until.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

/** Every name is a British town of its own: the table is what is tested, not the map. */
const gazetteer: Gazetteer = {
  resolve({ city }) {
    const name = city.replace(/ (?:City |County |Borough |District )*Council$/, '');
    const { state: _state, ...place } = BARCELONA;
    return { kind: 'known', city: { ...place, id: `${slugOf(name)}-gb`, name, country: 'GB' } };
  },
  find: () => undefined,
  names: () => [],
  close: () => {},
};

export interface DeskSite {
  readonly url: string;
  readonly dataDir: string;
  readonly catalogue: Catalogue;
  readonly desk: Desk;
  readonly index: TestIndex;
  /** Makes an editor and answers how they ask. */
  editor(name: string, role?: Role, scope?: Scope): Asking;
  search(query: string): Promise<SearchResponse>;
  /** Stops the site and starts it again on the same folder; `between` runs while it is down. */
  restart(between?: (dataDir: string) => void): Promise<void>;
  close(): Promise<void>;
}

export interface Asking {
  readonly name: string;
  ask(path: string, init?: RequestInit): Promise<Response>;
  send(method: string, path: string, body?: unknown): Promise<Response>;
  upload(name: string, content: string | Uint8Array, options?: object): Promise<Response>;
  /** Waits until the import is in one of these states, and answers it. */
  until(id: string, ...states: ImportSummary['state'][]): Promise<ImportResponse>;
}

export interface DeskSiteOptions {
  readonly uploadLimit?: number;
  readonly fourEyes?: boolean;
  /** One of its own unless given. */
  readonly dataDir?: string;
  /** How long a publication may go on when the desk is closed, in ms. */
  readonly publishWithin?: number;
  /** Is between the desk and the engine. */
  readonly wrap?: (writer: IndexWriter) => IndexWriter;
}

/** A whole site with a desk, on a separate folder and index. */
export async function openDeskSite({
  uploadLimit = 5_000_000,
  fourEyes = false,
  wrap = (writer) => writer,
  publishWithin = 60_000,
  dataDir: given,
}: DeskSiteOptions = {}): Promise<DeskSite> {
  const dataDir = given ?? (await folderWithPlaces());
  const index = openTestIndex();
  let library: (Pick<Library, 'search'> & { catalogue: Catalogue; desk: Desk }) | undefined;
  const open = () => {
    const catalogue = openCatalogue(dataDir);
    const { url, keys, indexName } = index;
    const search = createSearch({ url, searchKey: keys.search, indexName, catalogue });
    const desk = openDesk({
      catalogue,
      gazetteer,
      writer: wrap(index.writer),
      uploadLimit,
      publishWithin,
      fourEyes,
    });
    library = { catalogue, search, desk };
  };
  open();
  const app = createApp({
    library: () => library as unknown as Library,
    desk: () => library?.desk,
    config: { webDir: dataDir, rateLimitPerMinute: 0 },
    log: pino({ level: 'silent' }),
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const shut = async () => {
    await library?.desk.close();
    library?.catalogue.close();
  };
  return {
    url,
    dataDir,
    index,
    get catalogue() {
      return library!.catalogue;
    },
    get desk() {
      return library!.desk;
    },
    editor(name, role = 'editor', scope) {
      const token = newToken();
      library!.desk.editors.editors.add({ name, role, token, ...(scope && { scope }) });
      return asking(url, name, token);
    },
    async search(query) {
      const response = await fetch(`${url}/api/search?${query}`);
      if (!response.ok) throw new Error(`The search failed: ${await response.text()}`);
      return (await response.json()) as SearchResponse;
    },
    async restart(between = () => {}) {
      await shut();
      between(dataDir);
      open();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await shut();
      rmSync(dataDir, { recursive: true });
      await index.leave();
    },
  };
}

/** A command on a folder without places would read those of the whole world first. */
async function folderWithPlaces(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'metroteca-desk-'));
  cpSync(await fewPlaces(), folder, { recursive: true });
  return folder;
}

function asking(url: string, name: string, token: string): Asking {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
  return {
    name,
    ask,
    send: (method, path, body) =>
      ask(path, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      }),
    upload(fileName, content, options) {
      const form = new FormData();
      if (options) form.set('options', JSON.stringify(options));
      form.set('file', new Blob([content as BlobPart]), fileName);
      return ask('/api/imports', { method: 'POST', body: form });
    },
    async until(id, ...states) {
      return until(async () => {
        const found = (await (await ask(`/api/imports/${id}`)).json()) as ImportResponse;
        return states.includes(found.state) && found;
      });
    },
  };
}
