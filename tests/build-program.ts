import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build, root } from '../server/prepare.mjs';

/** Before projects that start the program: what they start is what is in the folders. */
export function setup(): void {
  build();
}

/** A module of the program as it is built; `path` is below `dist/`. */
export function built<Module>(path: string): Promise<Module> {
  build();
  return import(pathToFileURL(join(root, 'dist', path)).href) as Promise<Module>;
}
