import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isAlive } from '../library/engine/own-engine.ts';
import { openGazetteer } from '../library/places/gazetteer.ts';
import { build } from '../server/prepare.mjs';
import { startSite } from './browser/site-process.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules', '.cache', 'metroteca-tests');
const SAMPLES = ['fixtures/strategies.csv', 'fixtures/practices.csv'];
/** Some 130 places of GeoNames (CC BY 4.0) with namesakes enough to be ambiguous. */
const FEW_PLACES = 'tests/unit/fixtures/places.tsv';
const MADE_WITHIN = 240_000; // ms, by another run on a machine that has much else to do

/**
 * A data folder that holds the gazetteer of the whole world and nothing else. It is built once, until the code of the
 * gazetteer changes, and shared by every test: open it or copy it, but change nothing in it.
 */
export function worldPlaces(): Promise<string> {
  return once('places', gazetteerSources(), async (folder) => (await openGazetteer(folder)).close());
}

/** The same with a gazetteer of a few places. */
export function fewPlaces(): Promise<string> {
  const source = join(ROOT, FEW_PLACES);
  return once('few-places', [FEW_PLACES, ...gazetteerSources()], async (folder) =>
    (await openGazetteer(folder, { source })).close(),
  );
}

/** The same with the sample collection in catalogue and index, as the first start of this build leaves it. */
export function sampleLibrary(): Promise<string> {
  build();
  return once('sample', ['dist/.built-from', ...SAMPLES], async (folder) => {
    await cp(await worldPlaces(), folder, { recursive: true });
    const site = await startSite({ DATA_DIR: folder });
    await site.stop();
  });
}

/** Makes a folder unless it is there. Of two runs at once one makes it, and the other one waits. */
async function once(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const key = `${name}-${hashOf(sources)}`;
  const folder = join(KEPT, key);
  const maker = `${folder}.pid`;
  mkdirSync(KEPT, { recursive: true });
  const deadline = Date.now() + MADE_WITHIN;
  while (!existsSync(folder)) {
    if (Date.now() > deadline) throw new Error(`${folder} was not made in time by the run that began it.`);
    if (!claim(maker)) {
      await sleep(100);
      continue;
    }
    try {
      if (existsSync(folder)) break; // another run has just finished it
      removeEarlier(name, key);
      await make(`${folder}.new`);
      renameSync(`${folder}.new`, folder);
    } finally {
      rmSync(maker);
    }
  }
  return folder;
}

/** Whether this process is the one that makes it. A claim ends with the process that made it. */
function claim(maker: string): boolean {
  try {
    writeFileSync(maker, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const pid = Number(existsSync(maker) ? readFileSync(maker, 'utf8') : '');
    if (pid > 0 && !isAlive(pid)) rmSync(maker, { force: true });
    return false;
  }
}

function removeEarlier(name: string, key: string): void {
  for (const entry of readdirSync(KEPT)) {
    const isEarlier = entry.startsWith(`${name}-`) && entry !== `${key}.pid`;
    if (isEarlier) rmSync(join(KEPT, entry), { recursive: true, force: true });
  }
}

function gazetteerSources(): string[] {
  const rooms = ['library/places', 'library/words', 'domain/vocabularies'];
  return ['package-lock.json', ...rooms.flatMap(filesIn)];
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
