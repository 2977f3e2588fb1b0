const LOOK_EVERY_MS = 500;

/**
 * Calls `onGone` when the program that started this one is gone. Under npm that is npm, which takes Ctrl-C and
 * signals on for us, but cannot when it is killed. A service that was put into the background stays.
 */
export function watchParent(variables: NodeJS.ProcessEnv, onGone: () => void): void {
  if (!variables['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
