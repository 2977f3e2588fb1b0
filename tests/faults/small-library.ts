import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import { startMetroteca, writeWave } from './import-site.ts';

const PLACES = fileURLToPath(new URL('../unit/fixtures/places.tsv', import.meta.url));

export const RECORDS = 20;

/** A small library with an index, an account and uploads, made once and copied as often as a test likes. */
export interface SmallLibrary {
  readonly root: string;
  /** A copy of it. */
  copy(name: string): string;
  metroteca(dataDir: string, ...words: string[]): Promise<{ code: number | null; output: string }>;
  close(): void;
}

export async function makeSmallLibrary(): Promise<SmallLibrary> {
  const root = mkdtempSync(join(tmpdir(), 'metroteca-small-'));
  const made = join(root, 'made');
  (await openGazetteer(made, { source: PLACES })).close();
  const metroteca = (dataDir: string, ...words: string[]) =>
    startMetroteca(words, { DATA_DIR: dataDir, INDEX_NAME: 'test' }).ended;
  const table = await writeWave(root, 1, RECORDS);
  for (const words of [
    ['import', table, '--kind', 'strategy'],
    ['editor', 'add', 'Ana', '--token'],
    ['backup', join(root, 'saved')],
  ]) {
    const { code, output } = await metroteca(made, ...words);
    if (code !== 0) throw new Error(output);
  }
  return {
    root,
    copy(name) {
      const folder = join(root, name);
      cpSync(made, folder, { recursive: true });
      return folder;
    },
    metroteca,
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}
