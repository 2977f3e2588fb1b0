import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCatalogue, type Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { Role, Scope } from '../../domain/team.ts';
import { hashPassword } from '../../library/accounts/passwords.ts';
import { newToken } from '../../library/accounts/secrets.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import type { AppConfig } from '../../server/app.ts';
import { openDesk, type Desk, type DeskOptions } from '../../server/desk/open-desk.ts';
import type { Library } from '../../server/search/library.ts';
import { BARCELONA } from '../build-record.ts';
import { until } from '../until.ts';
import { startApp, type RunningApp } from './start-app.ts';

const gazetteer: Gazetteer = {
  resolve: () => ({ kind: 'known', city: BARCELONA }),
  find: () => undefined,
  names: () => [],
  close: () => {},
};

/** No engine is needed until something is published; then it is in the catalogue, and readers would see it later. */
const writer = { readLive: async () => undefined } as unknown as IndexWriter;

export interface DeskApp extends RunningApp {
  readonly dataDir: string;
  readonly desk: Desk;
  /** Makes an editor with a token and answers the header that shows it. */
  bearer(name: string, role?: Role, scope?: Scope): { authorization: string };
  addEditor(name: string, password: string): Promise<void>;
}

/** The whole app with a desk on its own folder, without an engine. */
export async function startDeskApp(
  config: Partial<AppConfig> = {},
  uploadLimit = 100_000,
  options: Partial<DeskOptions> | ((catalogue: Catalogue) => Partial<DeskOptions>) = {},
): Promise<DeskApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'metroteca-desk-'));
  const catalogue = openCatalogue(dataDir);
  const more = typeof options === 'function' ? options(catalogue) : options;
  const desk = openDesk({ catalogue, gazetteer, writer, uploadLimit, ...more });
  const library = { catalogue } as unknown as Library;
  const app = await startApp({ library: () => library, desk, config });
  return {
    ...app,
    dataDir,
    desk,
    bearer(name, role = 'editor', scope) {
      const token = newToken();
      desk.editors.editors.add({ name, role, token, ...(scope && { scope }) });
      return { authorization: `Bearer ${token}` };
    },
    async addEditor(name, password) {
      desk.editors.editors.add({ name, role: 'editor', passwordHash: await hashPassword(password) });
    },
    async close() {
      await app.close();
      await desk.close();
      catalogue.close();
      await until(() => isRemoved(dataDir)); // an upload that broke off may still be about to create its file
    },
  };
}

function isRemoved(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false; // something came into it meanwhile
  }
}
