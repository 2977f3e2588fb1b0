import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setAside } from '../set-aside.ts';
import { ENGINE_VERSION } from './find-binary.ts';

/** Each engine version has its own data: it can be rebuilt from the catalogue, but not read by another version. */
const NAME = `data-${ENGINE_VERSION}`;

export function engineDataFolder(folder: string): string {
  return join(folder, NAME);
}

/**
 * Sets the engine's data aside, so that it starts on none. Only the newest are kept: the catalogue has all of it.
 * Undefined when there are none; else puts them back when that did not help.
 */
export function setEngineDataAside(folder: string): { path: string; putBack: () => void } | undefined {
  const data = engineDataFolder(folder);
  if (!existsSync(data)) return undefined;
  const older = readdirSync(folder).filter((name) => name.startsWith(`${NAME}.damaged-`));
  const path = setAside(data);
  if (path === undefined) return undefined;
  for (const name of older) rmSync(join(folder, name), { recursive: true, force: true });
  return {
    path,
    putBack() {
      rmSync(data, { recursive: true, force: true });
      renameSync(path, data);
    },
  };
}
