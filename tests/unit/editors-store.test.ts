import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../library/catalogue/database.ts';
import { EVERYWHERE } from '../../domain/team.ts';
import { eraseTexts } from '../../library/accounts/erase-texts.ts';
import { openInvitationStore } from '../../library/accounts/invitation-store.ts';
import { EditorNameSchema, NewPasswordSchema } from '../../library/accounts/editor.ts';
import { openEditors, type Editors } from '../../library/accounts/open-editors.ts';
import { hashPassword, isPassword } from '../../library/accounts/passwords.ts';
import { migrateEditors } from '../../library/accounts/schema.ts';
import { csrfTokenOf, isSameSecret, newToken } from '../../library/accounts/secrets.ts';
import { openSessionStore } from '../../library/accounts/session-store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST_VERSION = `
  CREATE TABLE editors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('editor', 'admin')), password_hash TEXT, token_hash TEXT UNIQUE,
    created_at TEXT NOT NULL) STRICT;
  CREATE TABLE sessions (id_hash TEXT PRIMARY KEY,
    editor_id INTEGER NOT NULL REFERENCES editors (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL, seen_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE audit (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
    subject TEXT, detail TEXT) STRICT;`;
const BEFORE_CHANGERS = 5; // the version of the schema that kept only the last who changed a proposal
let dataDir: string;
let store: Editors;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'metroteca-editors-'));
  store = openEditors(dataDir);
});
afterEach(() => {
  store.close();
  rmSync(dataDir, { recursive: true });
});

describe('editors', () => {
  it('are found by name in any case', () => {
    expect(store.editors.add({ name: 'Ana Gómez', role: 'editor' })).toBe(true);
    expect(store.editors.add({ name: 'ANA GÓMEZ', role: 'admin' })).toBe(false);
    expect(store.editors.find('ana  gómez')?.editor).toMatchObject({ name: 'Ana Gómez', role: 'editor' });
    expect(store.editors.remove('Ana gómez')).toBe(true);
    expect(store.editors.find('Ana Gómez')).toBeUndefined();
  });

  it('never get the number of somebody who was removed, whose proposals stay', () => {
    store.editors.add({ name: 'Ana', role: 'contributor' });
    const { id } = store.editors.find('Ana')!.editor;
    store.proposals.add({ byId: id, by: 'Ana', kind: 'edit', content: '{}' });
    store.editors.remove('Ana');
    store.editors.add({ name: 'Ben', role: 'contributor' });
    expect(store.editors.find('Ben')!.editor.id).toBeGreaterThan(id);
  });

  it('are found by their token, of which only a hash is kept', () => {
    const token = newToken();
    store.editors.add({ name: 'Robot', role: 'editor', token });
    expect(store.editors.findByToken(token)?.name).toBe('Robot');
    expect(store.editors.findByToken(newToken())).toBeUndefined();
    store.close();
    expect(readFileSync(join(dataDir, 'editors.sqlite')).includes(token)).toBe(false);
    store = openEditors(dataDir);
  });

  it('are in a file that only its owner can read', () => {
    expect(statSync(join(dataDir, 'editors.sqlite')).mode & 0o777).toBe(0o600);
  });

  it('of a newer version of the program are left alone', () => {
    const database = openDatabase(join(dataDir, 'editors.sqlite'));
    database.exec('PRAGMA user_version = 99');
    expect(() => migrateEditors(database)).toThrow(/newer version/);
    database.close();
  });

  it('of the first version keep their names, sessions and log, and get no limit', () => {
    store.close();
    rmSync(join(dataDir, 'editors.sqlite'));
    const database = openDatabase(join(dataDir, 'editors.sqlite'));
    database.exec(FIRST_VERSION);
    database.exec(`INSERT INTO editors VALUES (7, 'Ana', 'ana', 'admin', 'hash', NULL, '2026-01-01T00:00:00Z');
      INSERT INTO sessions VALUES ('x', 7, 1, 1); PRAGMA user_version = 1`);
    database.close();
    store = openEditors(dataDir);
    expect(store.editors.find('Ana')).toEqual({
      editor: { id: 7, name: 'Ana', role: 'admin', scope: EVERYWHERE },
      passwordHash: 'hash',
    });
    expect(store.database.prepare('SELECT editor_id AS id FROM sessions').all()).toEqual([{ id: 7 }]);
    store.editors.remove('Ana');
    expect(store.database.prepare('SELECT 1 FROM sessions').all()).toEqual([]);
  });

  it.each(['', ' ', 'a\u0000b', 'x'.repeat(65), 'Command  Line', 'the sample collection'])(
    'cannot be called %j',
    (name) => expect(EditorNameSchema.safeParse(name).success).toBe(false),
  );

  it('need a password of twelve characters', () => {
    expect(NewPasswordSchema.safeParse('elevenchars').success).toBe(false);
    expect(NewPasswordSchema.safeParse('twelve chars').success).toBe(true);
  });
});

describe('passwords', () => {
  it('are known again, and only they', async () => {
    const hash = await hashPassword('correct horse battery');
    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect(await isPassword('correct horse battery', hash)).toBe(true);
    expect(await isPassword('correct horse batterY', hash)).toBe(false);
    expect(await hashPassword('correct horse battery')).not.toBe(hash);
  });

  it('take as long to refuse for a name that does not exist', async () => {
    const hash = await hashPassword('correct horse battery');
    const time = async (known: string | undefined) => {
      const before = process.cpuUsage(); // computing: on a busy machine the clock goes on while nothing is done
      expect(await isPassword('wrong horse battery', known)).toBe(false);
      return process.cpuUsage(before).user;
    };
    const [unknown, known] = [await time(undefined), await time(hash)];
    expect(unknown).toBeGreaterThan(known / 5); // a lookup that gave up early would take no time at all
  });
});

describe('sessions', () => {
  let now = 0;
  const open = () => {
    const database = openDatabase(join(dataDir, 'editors.sqlite'));
    return { database, sessions: openSessionStore(database, () => now) };
  };

  it('end when they were not used for eight hours, and after a week however they are used', () => {
    const { database, sessions } = open();
    store.editors.add({ name: 'Ana', role: 'editor' });
    const { editor } = store.editors.find('Ana')!;
    now = 0;
    const id = sessions.open(editor);
    for (now = 7 * HOUR; now < 7 * 24 * HOUR; now += 7 * HOUR) {
      expect(sessions.find(id)?.editor.name).toBe('Ana');
    }
    now = 7 * 24 * HOUR;
    expect(sessions.find(id)).toBeUndefined();

    const idle = sessions.open(editor);
    now += 7 * HOUR;
    expect(sessions.find(idle, true)).toBeDefined(); // watching is not using
    now += HOUR;
    expect(sessions.find(idle)).toBeUndefined();

    const later = sessions.open(editor);
    now -= 24 * HOUR; // the clock was set back, and how old it is can no longer be told
    expect(sessions.find(later)).toBeUndefined();
    database.close();
  });

  it('end with their editor and when they are closed, and are not kept in plain', () => {
    store.editors.add({ name: 'Ana', role: 'editor' });
    const { editor } = store.editors.find('Ana')!;
    const [one, two] = [store.sessions.open(editor), store.sessions.open(editor)];
    store.sessions.close(one);
    expect(store.sessions.find(one)).toBeUndefined();
    expect(store.sessions.find(two)).toBeDefined();
    store.editors.remove('Ana');
    expect(store.sessions.find(two)).toBeUndefined();
  });

  it('have a token against forged requests that only their id gives', () => {
    expect(csrfTokenOf('one')).not.toBe(csrfTokenOf('two'));
    expect(isSameSecret(csrfTokenOf('one'), csrfTokenOf('one'))).toBe(true);
    expect(isSameSecret('', csrfTokenOf('one'))).toBe(false);
  });
});

describe('the audit log', () => {
  it('outlives those it is about', () => {
    store.editors.add({ name: 'Ana', role: 'editor' });
    store.audit.add({ who: 'Ana', action: 'import.published', subject: 'imp-1', detail: { new: 3 } });
    store.editors.remove('Ana');
    expect(store.audit.list()).toMatchObject([
      { who: 'Ana', action: 'import.published', subject: 'imp-1', detail: { new: 3 } },
    ]);
  });
});

describe('a proposal', () => {
  it('knows everybody who changed it, and so did one of an earlier version', () => {
    const { proposals, database } = store;
    const { id } = proposals.add({ byId: 1, by: 'Ana', kind: 'edit', content: '{}' });
    for (const [at, changedBy] of [7, 8, 7].entries()) {
      expect(proposals.decide({ id, version: at + 1 }, { state: 'open', changedBy })).toBe(true);
    }
    expect(proposals.decide({ id, version: 1 }, { state: 'open', changedBy: 9 })).toBe(false);
    expect(proposals.find(id)?.changedBy).toEqual([7, 8]);
    database.exec(`DROP TABLE proposal_changers; DROP TABLE unanswered; DROP TABLE webhooks; DROP TABLE saved_searches; ALTER TABLE proposals ADD COLUMN changed_by INTEGER;
      UPDATE proposals SET changed_by = 8; PRAGMA user_version = ${BEFORE_CHANGERS}`);
    store.close();
    store = openEditors(dataDir);
    expect(store.proposals.find(id)?.changedBy).toEqual([8]);
    store.editors.add({ name: 'Next', role: 'editor' });
    expect(store.editors.find('Next')?.editor.id).toBe(9); // nobody becomes who changed it
  });
});

describe('a value that is erased', () => {
  it('is in no report, comment, proposal or entry of the log, in small letters or capitals', () => {
    const { reports, proposals, database } = store;
    const address = 'ana "a" @town.example';
    const id = reports.add({
      kind: 'mistake',
      text: `Ask ANA "a" @town.example, not me.`,
      recordId: 'r',
      revision: 1,
    });
    const content = JSON.stringify({ contact: address });
    const proposal = proposals.add({ byId: 1, by: 'Ben', kind: 'edit', content });
    proposals.comment(proposal.id, 'Ben', `Is ${address} right?`);
    database.exec(
      `INSERT INTO unanswered VALUES ('who is in town', 2, '2026-01-01'), ('trees', 2, '2026-01-01')`,
    );
    store.audit.add({
      who: 'Ben',
      action: 'record.withdrawn',
      subject: 'r',
      detail: { reason: `Of ${address}` },
    });
    expect(eraseTexts(database, ['town', address])).toBe(5);
    expect(store.audit.list(1)).toMatchObject([{ subject: 'r', detail: { reason: 'Of [erased]' } }]);
    expect(database.prepare('SELECT text FROM unanswered').all()).toEqual([{ text: 'trees' }]);
    expect(reports.find(id)?.text).toBe('Ask [erased], not me.');
    expect(JSON.parse(proposals.find(proposal.id)!.content!)).toEqual({ contact: '[erased]' });
    expect(proposals.comments(proposal.id)).toMatchObject([{ text: 'Is [erased] right?' }]);
    expect(eraseTexts(database, [])).toBe(0);
    expect(readFileSync(join(dataDir, 'editors.sqlite')).includes('town.example')).toBe(false);
  });
});

describe('a link with a one-time token', () => {
  it('of an invitation is good for a week, one for a new password for a day, each for one use', () => {
    store.editors.add({ name: 'Ana', role: 'editor' });
    const { id } = store.editors.find('Ana')!.editor;
    let now = Date.now();
    const links = openInvitationStore(store.database, () => now);
    const invited = links.make(id, 'invite');
    now += 7 * DAY - 1;
    expect(links.find(invited.token)?.editorId).toBe(id);
    now += 1;
    expect(links.find(invited.token)).toBeUndefined();
    expect(links.use(invited.token, 'hash')).toBeUndefined();
    const reset = links.make(id, 'reset');
    now += DAY - 1;
    expect(links.use(reset.token, 'hash')?.purpose).toBe('reset');
    expect(links.use(reset.token, 'other')).toBeUndefined();
    expect(store.editors.find('Ana')?.passwordHash).toBe('hash');
  });
});
