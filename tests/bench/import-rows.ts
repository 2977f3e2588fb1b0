import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTable, type City } from './generated-table.ts';
import { peakOf, TELLS_PEAK } from './peak-memory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an import took. */
export interface ImportCost {
  readonly seconds: number;
  /** MB, of the command alone. */
  readonly peak: number;
}

/** Fills the library of these variables with so many generated records, in `cities` where these are given. */
export async function importRows(
  size: number,
  variables: Record<string, string>,
  cities?: readonly City[],
): Promise<ImportCost> {
  const file = join(variables['DATA_DIR'] ?? '', 'generated.csv');
  await writeTable(file, size, cities);
  const start = performance.now();
  const command = spawn(
    process.execPath,
    [...TELLS_PEAK, 'dist/ingest/main.js', 'import', file], // as `npm run build` made it
    {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    },
  );
  const [peak, [code]] = await Promise.all([
    peakOf(command),
    once(command, 'exit') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new Error(`The import of ${size} rows ended with ${code}`);
  const seconds = (performance.now() - start) / 1000;
  await rm(file);
  return { seconds, peak };
}
