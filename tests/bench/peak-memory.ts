import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { ChildProcess } from 'node:child_process';

const KB_PER_MB = 1024;

/** Run before a program; says at its end how much memory it had at most, on its fourth channel. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/** What Node is started with so that `peakOf` can tell; the fourth channel must be a pipe. */
export const TELLS_PEAK = ['--import', HOOK] as const;

/** The most memory in MB that a program started with `TELLS_PEAK` had, once it has ended. */
export async function peakOf(child: ChildProcess): Promise<number> {
  return Number(await text(child.stdio[3] as Readable)) / KB_PER_MB;
}

/** The most memory in MB that a running process has had so far, as Linux counts it. */
export async function peakSoFar(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / KB_PER_MB;
}
