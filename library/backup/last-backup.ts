import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'last-backup';

/** When the last backup of a data folder was made, as an ISO time; undefined when none is known. */
export function lastBackup(dataDir: string): string | undefined {
  try {
    const at = readFileSync(join(dataDir, FILE), 'utf8').trim();
    return new Date(at).toISOString() === at ? at : undefined; // a file that was cut off may still be some date
  } catch {
    return undefined;
  }
}

export function noteBackup(dataDir: string, at: Date): void {
  writeFileSync(join(dataDir, FILE), `${at.toISOString()}\n`);
}
