import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the disk that holds a folder is mounted; the folder itself where that cannot be told. */
export function mountOf(folder: string): string {
  try {
    const { dev } = statSync(folder);
    let mount = folder;
    while (dirname(mount) !== mount && statSync(dirname(mount)).dev === dev) mount = dirname(mount);
    return mount;
  } catch {
    return folder;
  }
}

/** Bytes that this user may still write to the disk that holds a folder. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
