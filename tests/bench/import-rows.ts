import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTable } from './generated-table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Fills the library of these variables with so many generated records. */
export async function importRows(size: number, variables: Record<string, string>): Promise<void> {
  const file = join(variables['DATA_DIR'] ?? '', 'generated.csv');
  await writeTable(file, size);
  const command = spawn(process.execPath, ['--import', 'tsx', 'ingest/main.ts', 'import', file], {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(command, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The import of ${size} rows ended with ${code}`);
  await rm(file);
}
