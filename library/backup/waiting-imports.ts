import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

export const WAITING_FOLDER = 'imports';
const STATE = 'import.json';
const ATTEMPTS = 5; // an editor who decides about an import at this very moment changes it once or twice

/** Copies the folders of the imports that wait, each as it is at one moment though the site goes on. */
export async function copyWaitingImports(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  for (const { name } of (await readdir(from, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  )) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await rm(join(to, name), { recursive: true, force: true });
      if (await copyImport(join(from, name), join(to, name))) break;
    }
  }
}

/** Its state is replaced in one step after its plan is written: when it has not changed, neither has the plan. */
async function copyImport(from: string, to: string): Promise<boolean> {
  const before = stateOf(from);
  if (before === undefined) return true; // being made or removed
  try {
    await mkdir(to, { recursive: true });
    for (const name of await readdir(from))
      if (!name.endsWith('.new')) await copyFile(join(from, name), join(to, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return stateOf(from) === before;
}

function stateOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, STATE), 'utf8');
  } catch {
    return undefined;
  }
}

export function countWaitingImports(folder: string): number {
  const root = join(folder, WAITING_FOLDER);
  return existsSync(root)
    ? readdirSync(root).filter((name) => existsSync(join(root, name, STATE))).length
    : 0;
}
