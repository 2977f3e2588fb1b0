import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READY = /ready.*(http:\/\/\S+)/;
const READY_WITHIN_MS = 200_000; // a first start takes half a minute on a quiet machine

/** A whole site in its own process. */
export interface Site {
  readonly url: string;
  readonly pid: number;
  /** Everything that it printed so far. */
  readonly output: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** What `npm run build` made, as it serves readers. */
export const PROGRAM = 'dist/server/main.js';

/** Starts the site as `npm start` does, on a free port, and answers when it says that it is ready. `cwd`: where it is built. */
export async function startSite(variables: Record<string, string>, cwd = root): Promise<Site> {
  const child = spawn(process.execPath, [PROGRAM], {
    cwd,
    env: {
      ...process.env,
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '0',
      FILE_LIMIT_PER_MINUTE: '0',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const note = (line: string) => (output += `${line}\n`);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      note(line);
      const ready = READY.exec(line);
      if (ready?.[1]) resolve(ready[1]);
    });
    createInterface(child.stderr).on('line', note);
    void ended.then(() => reject(new Error(`The site ended before it was ready:\n${output}`)));
    setTimeout(
      () => reject(new Error(`The site was not ready in time:\n${output}`)),
      READY_WITHIN_MS,
    ).unref();
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return (await ended)[0];
  };
  try {
    return { url: await url, pid: child.pid ?? 0, output: () => output, stop };
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
}
