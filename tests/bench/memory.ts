import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import type { ImportReport } from '../../ingest/import/import-report.ts';
import type { BenchLine } from './bench-line.ts';
import { writeTable } from './generated-table.ts';
import { peakOf, TELLS_PEAK } from './peak-memory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = [10_000, 100_000, 1_000_000];
const LIMIT = 300; // MB, for any size

/** The most memory that `metroteca import --dry-run` takes for tables of three sizes, as the operating system counts it. */
export async function run(): Promise<BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'metroteca-bench-'));
  try {
    (await openGazetteer(folder)).close(); // is built once, which is no part of an import
    const lines: BenchLine[] = [];
    for (const size of SIZES) {
      const file = join(folder, 'rows.csv');
      await writeTable(file, size);
      const value = await peakOfImport(file, size, folder);
      const name = `memory of a trial import, ${size.toLocaleString('en')} rows`;
      lines.push({ name, value, unit: 'MB', limit: LIMIT, is: 'at most' });
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function peakOfImport(file: string, rows: number, dataDir: string): Promise<number> {
  const program = ['ingest/main.ts', 'import', file, '--dry-run', '--json'];
  const child = spawn(process.execPath, ['--import', 'tsx', ...TELLS_PEAK, ...program], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  const [output, peak] = await Promise.all([
    text(child.stdout as Readable),
    peakOf(child),
    once(child, 'close'),
  ]);
  const { read, refused } = JSON.parse(output) as ImportReport;
  if (read !== rows || refused > 0)
    throw new Error(`${read} rows were read and ${refused} refused, of ${rows}`);
  return peak;
}
