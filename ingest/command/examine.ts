import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EDITORS_FILE } from '../../library/accounts/open-editors.ts';
import { refuseDamagedFile } from '../../library/catalogue/damage.ts';
import { CATALOGUE_FILE } from '../../library/catalogue/open-catalogue.ts';
import { MAPPINGS_FILE, openKeptMappings } from '../../library/catalogue/kept-mappings.ts';
import { lastBackup } from '../../library/backup/last-backup.ts';
import { commandLine } from '../../library/command-line.ts';
import { documentPath } from '../../library/documents/document-files.ts';
import { freeBytes, mountOf } from '../../library/disk.ts';
import { readyIndex } from '../../library/index/publish-index.ts';
import { openToOthers } from '../../library/private-files.ts';
import { openKeptImports } from '../import/kept-imports.ts';
import { planPath } from '../import/kept-plan.ts';
import type { Session } from './session.ts';

/** One thing that was checked. */
export interface Finding {
  readonly about: About;
  readonly isGood: boolean;
  readonly says: string;
}

export const ABOUT = [
  'node',
  'settings',
  'disk',
  'permissions',
  'catalogue',
  'accounts',
  'uploads',
  'documents',
  'waiting imports',
  'mappings',
  'backup',
  'outbox',
  'gazetteer',
  'engine',
  'index',
] as const;
type About = (typeof ABOUT)[number];

const OLDEST_NODE = [20, 19] as const; // as `engines` in package.json
const LEAST_FREE = 500_000_000; // bytes; an import of a million rows needs about as much
const OLDEST_BACKUP_DAYS = 7;
const DAY = 86_400_000;
const SHOWN_FILES = 3;

type Said = Omit<Finding, 'about'>;

/** Checks everything that the library needs, one after the other; what cannot be opened is a finding, not an error. */
export async function examine(session: Session): Promise<Finding[]> {
  const checks = {
    node: checkNode,
    settings: () => good(`DATA_DIR is ${session.environment().dataDir}`),
    disk: checkDisk,
    permissions: checkPermissions,
    catalogue: checkCatalogue,
    accounts: checkAccounts,
    uploads: checkUploads,
    documents: checkDocuments,
    'waiting imports': checkWaiting,
    mappings: checkMappings,
    backup: checkBackup,
    outbox: checkOutbox,
    gazetteer: checkGazetteer,
    engine: checkEngine,
    index: checkIndex,
  } satisfies Record<About, (session: Session) => Said | Promise<Said>>;
  const findings: Finding[] = [];
  for (const about of ABOUT) {
    const said = await (async () => checks[about](session))().catch(asFinding);
    findings.push({ about, ...said });
  }
  return findings;
}

function checkNode(): Said {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isRecent = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    isGood: isRecent,
    says: `Node.js ${process.versions.node}, at least ${OLDEST_NODE.join('.')} is needed`,
  };
}

function checkDisk(session: Session): Said {
  const { dataDir } = session.environment();
  if (!existsSync(dataDir)) return good(`${dataDir} is made at the first start`);
  const free = freeBytes(dataDir);
  const says = `${Math.floor(free / 1_000_000)} MB are free on ${mountOf(dataDir)}`;
  return free >= LEAST_FREE ? good(says) : bad(`${says}: make room, ${LEAST_FREE / 1_000_000} MB at least`);
}

function checkPermissions(session: Session): Said {
  const { dataDir } = session.environment();
  const open = [...openToOthers(dataDir)];
  if (open.length === 0) return good('nobody else can read DATA_DIR');
  return bad(`others can read ${shown(open)}. Close it: chmod -R go= ${dataDir}`);
}

function checkCatalogue(session: Session): Said {
  const path = join(session.environment().dataDir, CATALOGUE_FILE);
  const catalogue = session.catalogue(); // says what to do when it is lost
  refuseDamagedFile(path);
  return good(`${catalogue.records.countPublished()} published records, intact`);
}

function checkAccounts(session: Session): Said {
  const path = join(session.environment().dataDir, EDITORS_FILE);
  if (!existsSync(path)) return good(`nobody has an account yet. See: ${commandLine('editor add NAME')}`);
  refuseDamagedFile(path);
  return good('accounts and audit log, intact');
}

async function checkUploads(session: Session): Promise<Said> {
  const folder = join(session.environment().dataDir, 'uploads');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name)) : [];
  const wrong: string[] = [];
  for (const name of names) if ((await sha256(join(folder, name))) !== name) wrong.push(join(folder, name));
  const missing = missingUploads(session).filter((name) => !names.includes(name));
  const restoring = `Bring them back from a backup: ${commandLine('restore DIR --force')}`;
  if (wrong.length > 0) return bad(`${shown(wrong)}: not what was uploaded. ${restoring}`);
  if (missing.length > 0)
    return bad(`missing: ${shown(missing.map((name) => join(folder, name)))}. ${restoring}`);
  return good(`${names.length} files, each as it was uploaded`);
}

async function checkDocuments(session: Session): Promise<Said> {
  const { dataDir } = session.environment();
  const kept = session.catalogue().documents;
  const wrong: string[] = [];
  for (const { sha256: name } of kept.files()) {
    const path = documentPath(dataDir, name);
    if (!existsSync(path) || (await sha256(path)) !== name) wrong.push(path);
  }
  if (wrong.length > 0) {
    return bad(
      `${shown(wrong)}: missing, or not what was added. Bring them back from a backup: ${commandLine('restore DIR --force')}`,
    );
  }
  const unread = kept.all().filter(({ passages }) => passages === 0).length;
  const says = `${kept.files().length} files, each as it was added`;
  return good(
    unread === 0 ? says : `${says}; ${unread} cannot be searched. See: ${commandLine('documents list')}`,
  );
}

/** Checksums of the files that published imports name; those of erased values were taken out on purpose. */
function missingUploads(session: Session): string[] {
  const rows = session
    .catalogue()
    .database.prepare(
      "SELECT DISTINCT file.value ->> 'sha256' AS sha256 FROM imports, json_each(files) AS file",
    )
    .all() as { sha256: string }[];
  return rows.map(({ sha256: name }) => name);
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function checkWaiting(session: Session): Said {
  const { dataDir } = session.environment();
  const root = join(dataDir, 'imports');
  if (!existsSync(root)) return good('none');
  const imports = openKeptImports(dataDir);
  const names = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
  const unreadable = names.filter((name) => imports.find(name) === undefined).map((name) => join(root, name));
  if (unreadable.length > 0) {
    return bad(
      `${shown(unreadable)} cannot be read. Take it away, and upload the file again: mv ${unreadable[0]} ${unreadable[0]}.damaged`,
    );
  }
  for (const { id, state, examination } of imports.list()) {
    if (state === 'ready') refuseDamagedFile(planPath(join(root, id), examination));
  }
  return good(`${names.length}, intact`);
}

function checkMappings(session: Session): Said {
  const { dataDir } = session.environment();
  try {
    return good(`${openKeptMappings(dataDir).list().length} are kept`);
  } catch {
    const path = join(dataDir, MAPPINGS_FILE);
    return bad(`${path} cannot be read. Fix it, or take it away: mv ${path} ${path}.damaged`);
  }
}

function checkBackup(session: Session): Said {
  const at = lastBackup(session.environment().dataDir);
  const now = commandLine('backup DIR');
  if (at === undefined) return good(`none is known. Make one: ${now}`);
  const days = Math.floor((Date.now() - Date.parse(at)) / DAY);
  const says = `the last one was made ${days} days ago, ${at.slice(0, 10)}`;
  return days <= OLDEST_BACKUP_DAYS ? good(says) : bad(`${says}. Make one: ${now}`);
}

function checkOutbox(session: Session): Said {
  const { total } = session.catalogue().outbox.count();
  if (total === 0) return good('nothing waits for the index');
  return bad(
    `${total} changes wait for the index. They are sent at the next start, or by: ${commandLine('reindex')}`,
  );
}

async function checkGazetteer(session: Session): Promise<Said> {
  const path = join(session.environment().dataDir, 'gazetteer.sqlite');
  try {
    const answer = (await session.gazetteer()).resolve({ city: 'Barcelona', country: 'ES' });
    refuseDamagedFile(path);
    return answer.kind === 'known' ? good(`knows ${answer.city.id}`) : bad('does not know Barcelona');
  } catch (error) {
    return bad(
      `${path} is damaged (${(error as Error).message.split('\n')[0]}). It is made again when it is gone: rm ${path}`,
    );
  }
}

async function checkEngine(session: Session): Promise<Said> {
  const { url, others } = await session.engine(); // names the one that is away
  return others.length === 0
    ? good(`answers at ${url}`)
    : good(`all ${others.length + 1} answer: ${[url, ...others.map((other) => other.url)].join(', ')}`);
}

async function checkIndex(session: Session): Promise<Said> {
  const catalogue = session.catalogue();
  const live = await readyIndex(catalogue, await session.writer());
  const expected = catalogue.records.countPublished();
  if (live?.records === expected || (!live && expected === 0))
    return good(`${expected} records, as the catalogue`);
  return bad(
    `${live?.records ?? 0} records, but the catalogue has ${expected}. Fix it with: ${commandLine('reindex --force')}`,
  );
}

function shown(paths: readonly string[]): string {
  const more = paths.length - SHOWN_FILES;
  return paths.slice(0, SHOWN_FILES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function good(says: string): Said {
  return { isGood: true, says };
}

function bad(says: string): Said {
  return { isGood: false, says };
}

function asFinding(error: unknown): Said {
  return bad(error instanceof Error ? error.message : String(error));
}
