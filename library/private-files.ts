import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const GROUP_AND_OTHERS = 0o077;

/** Nobody else may read what this process and those that it starts write from now on. */
export function keepFilesPrivate(): void {
  ordinary ??= process.umask(GROUP_AND_OTHERS);
}

let ordinary: number | undefined;

/** Makes something that a person asked for under a name of their own: it is as open as they are used to. */
export function makeOrdinary<Made>(make: () => Made): Made {
  if (ordinary === undefined) return make();
  process.umask(ordinary);
  try {
    return make();
  } finally {
    process.umask(GROUP_AND_OTHERS);
  }
}

/** Closes a folder that was made when others could read it, with all that is in it. Leaves alone what is not ours. */
export function closeFolder(path: string): void {
  for (const open of openToOthers(path)) {
    try {
      chmodSync(open, lstatSync(open).mode & 0o700);
    } catch (error) {
      if (!LEFT_ALONE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

const LEFT_ALONE = new Set(['EPERM', 'EACCES', 'EROFS', 'ENOENT', 'ENOTSUP']);

/** Every file and folder in there, itself first, that others than its owner may read or change; links are not followed. */
export function* openToOthers(path: string): Generator<string> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found || found.isSymbolicLink()) return;
  if ((found.mode & GROUP_AND_OTHERS) !== 0 && process.platform !== 'win32') yield path;
  if (!found.isDirectory()) return;
  for (const name of readdirSync(path)) yield* openToOthers(join(path, name));
}
