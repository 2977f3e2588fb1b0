import type { Session } from './session.ts';

/** One thing that was checked. */
export interface Finding {
  readonly about: 'node' | 'settings' | 'catalogue' | 'outbox' | 'gazetteer' | 'engine' | 'index';
  readonly isGood: boolean;
  readonly says: string;
}

const OLDEST_NODE = [20, 19] as const; // as `engines` in package.json

/** Checks everything that the library needs, one after the other; what cannot be opened is a finding, not an error. */
export async function examine(session: Session): Promise<Finding[]> {
  const checks: [Finding['about'], () => Promise<Omit<Finding, 'about'>>][] = [
    ['node', checkNode],
    ['settings', async () => good(`DATA_DIR is ${session.environment().dataDir}`)],
    ['catalogue', () => checkCatalogue(session)],
    ['outbox', () => checkOutbox(session)],
    ['gazetteer', () => checkGazetteer(session)],
    ['engine', async () => good(`answers at ${(await session.engine()).url}`)],
    ['index', () => checkIndex(session)],
  ];
  const findings: Finding[] = [];
  for (const [about, check] of checks) findings.push({ about, ...(await check().catch(asFinding)) });
  return findings;
}

async function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isRecent = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    isGood: isRecent,
    says: `Node.js ${process.versions.node}, at least ${OLDEST_NODE.join('.')} is needed`,
  };
}

async function checkCatalogue(session: Session) {
  const catalogue = session.catalogue();
  const { quick_check: answer } = catalogue.database.prepare('PRAGMA quick_check(1)').get() as {
    quick_check: string;
  };
  if (answer !== 'ok') return bad(`damaged (${answer}). Restore a backup with: metroteca restore DIR`);
  return good(`${catalogue.records.countPublished()} published records, intact`);
}

async function checkOutbox(session: Session) {
  const { total } = session.catalogue().outbox.count();
  if (total === 0) return good('nothing waits for the index');
  return bad(
    `${total} changes wait for the index. They are sent at the next start, or by: metroteca reindex`,
  );
}

async function checkGazetteer(session: Session) {
  const answer = (await session.gazetteer()).resolve({ city: 'Barcelona', country: 'ES' });
  return answer.kind === 'known' ? good(`knows ${answer.city.id}`) : bad('does not know Barcelona');
}

async function checkIndex(session: Session) {
  const catalogue = session.catalogue();
  const live = await (await session.writer()).readLive();
  const expected = catalogue.records.countPublished();
  if (live?.records === expected || (!live && expected === 0))
    return good(`${expected} records, as the catalogue`);
  return bad(
    `${live?.records ?? 0} records, but the catalogue has ${expected}. Fix it with: metroteca reindex`,
  );
}

function good(says: string) {
  return { isGood: true, says };
}

function bad(says: string) {
  return { isGood: false, says };
}

function asFinding(error: unknown) {
  return bad(error instanceof Error ? error.message : String(error));
}
