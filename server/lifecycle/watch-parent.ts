import { spawnSync } from 'node:child_process';

const LOOK_EVERY_MS = 500;

/**
 * Calls `onGone` when the program that started this one is gone. Under npm that is npm, which takes Ctrl-C and
 * signals on for us, but cannot when it is killed. A service that was put into the background stays.
 */
export function watchParent(variables: NodeJS.ProcessEnv, onGone: () => void): void {
  if (!variables['npm_lifecycle_event']) return;
  const parent = process.ppid;
  // npm runs a script through a shell, which some systems keep between npm and us.
  const above = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (above === undefined || isThere(above))) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  timer.unref();
}

function parentOf(pid: number): number | undefined {
  const asked = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  const parent = Number.parseInt(asked.stdout ?? '', 10);
  return parent > 1 ? parent : undefined;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it lives, as another user
  }
}
