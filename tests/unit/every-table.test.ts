// A table that somebody adds is in backups, in a restored library and in what an erasure looks through, or this fails.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORGOTTEN, TEXTS, WITHOUT_TEXTS } from '../../library/accounts/erase-texts.ts';
import { EDITORS_FILE, openEditors } from '../../library/accounts/open-editors.ts';
import { EMPTIED_TABLES, JOINED_TABLES, RESTORED_TABLES } from '../../library/accounts/schema.ts';
import { restoreAccounts } from '../../library/backup/restore.ts';
import type { DatabaseSync } from '../../library/catalogue/database.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { TABLES } from '../../library/catalogue/schema.ts';

/** Made of the records again when the index is. */
const MADE_AGAIN = ['words', 'place_names'];

let dataDir: string;
beforeAll(() => void (dataDir = mkdtempSync(join(tmpdir(), 'metroteca-tables-'))));
afterAll(() => rmSync(dataDir, { recursive: true }));

function tablesOf(database: DatabaseSync): string[] {
  const found = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  return (found as { name: string }[]).map(({ name }) => name);
}

test('every table of the catalogue comes back from a backup, or is made again', () => {
  const { database, close } = openCatalogue(dataDir);
  expect([...TABLES, ...MADE_AGAIN].sort()).toEqual(tablesOf(database));
  close();
});

test('every table of the accounts has its place in a restored backup, and an erasure knows whether it has texts', () => {
  const { database, close } = openEditors(dataDir);
  const all = tablesOf(database);
  expect([...RESTORED_TABLES, ...EMPTIED_TABLES, ...JOINED_TABLES].sort()).toEqual(all);
  expect([...Object.keys(TEXTS), ...FORGOTTEN, ...WITHOUT_TEXTS].sort()).toEqual(all);
  close();
});

test('accounts come back with all that they kept, and nobody is signed in', async () => {
  const [saved, present] = ['saved', 'present'].map((name) => join(dataDir, name)) as [string, string];
  const before = openEditors(join(dataDir, 'before'));
  before.editors.add({ name: 'Ana', role: 'editor' });
  const { id } = before.editors.find('Ana')!.editor;
  const { id: proposal } = before.proposals.add({ byId: id, by: 'Ana', kind: 'edit', content: '{}' });
  before.proposals.comment(proposal, 'Ben', 'Why?');
  before.database.exec(`
    INSERT INTO proposal_changers VALUES ('${proposal}', 7);
    INSERT INTO saved_searches VALUES ('s', ${id}, 'Mine', 'trees', NULL);
    INSERT INTO reports (id, kind, day, state, version, text) VALUES ('r', 'mistake', '2026-01-01', 'new', 1, 'x');
    INSERT INTO unanswered VALUES ('trams', 2, '2026-01-01');
    INSERT INTO webhooks VALUES ('w', 'Ana', '2026', '{}', 'secret', '{}');
    INSERT INTO sources VALUES ('t', ${id}, 'Ana', '2026', '{}', '{}', '{}', NULL)`);
  mkdirSync(saved);
  before.database.prepare('VACUUM INTO ?').run(join(saved, EDITORS_FILE)); // as a backup does
  before.close();
  const after = openEditors(present);
  after.editors.add({ name: 'Zoe', role: 'admin' });
  const session = after.sessions.open({ id: after.editors.find('Zoe')!.editor.id });
  await restoreAccounts(after, saved, present);
  const counted = RESTORED_TABLES.map((table) => {
    const { count } = after.database.prepare(`SELECT count(*) AS count FROM ${table}`).get() as {
      count: number;
    };
    return [table, count];
  });
  expect(counted).toEqual(RESTORED_TABLES.map((table) => [table, 1]));
  expect(after.sessions.find(session)).toBeUndefined();
  after.close();
});
