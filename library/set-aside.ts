import { renameSync } from 'node:fs';

/**
 * Renames what cannot be used, so that something whole can take its place: nothing is deleted. Answers the new path,
 * which says why it is there and since when; undefined when there was nothing.
 */
export function setAside(path: string, now = new Date()): string | undefined {
  const aside = `${path}.damaged-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;
  try {
    renameSync(path, aside);
    return aside;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
