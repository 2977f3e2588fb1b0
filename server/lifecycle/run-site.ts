import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { EngineError } from '../../library/engine/engine-error.ts';
import { readEnvironment } from '../../library/environment.ts';
import { closeFolder, keepFilesPrivate } from '../../library/private-files.ts';
import { createApp } from '../app.ts';
import { listen } from './listen.ts';
import { openLibrary, type OpenLibrary } from './open-library.ts';
import { findProjectRoot } from './project-root.ts';
import { say } from './say.ts';
import { exitCodeOf, type ExitCode } from './start-error.ts';
import { watchParent } from './watch-parent.ts';

/** For what has begun when the program is told to stop; and to close what is open after that. Ten seconds in all. */
const IDLE_CHECK_MS = 50;
const PATIENCE_MS = 7_000;
const CLOSING_MS = 2_500;

/** Runs the site until it is told to stop, then ends the process. */
export async function runSite(variables: NodeJS.ProcessEnv): Promise<void> {
  try {
    await start(variables);
  } catch (error) {
    process.exit(report(error));
  }
}

async function start(variables: NodeJS.ProcessEnv): Promise<void> {
  const environment = readEnvironment(variables);
  keepFilesPrivate();
  closeFolder(environment.dataDir);
  const { host, port } = environment;
  // Lines for the operator go to the standard output, the structured log to the standard error.
  const log = pino({ level: environment.logLevel }, pino.destination({ fd: 2, sync: true }));
  let library: OpenLibrary | undefined;
  const webDir = join(findProjectRoot(), 'dist', 'web');
  const config = { webDir, ...environment };
  const app = createApp({ library: () => library, desk: () => library?.desk, config, log, tell: say });
  const { server, address } = await listen(app, host, port);
  if (!isLoopback(host) && environment.publicUrl === undefined) say(NO_PUBLIC_URL);

  const opening = new AbortController();
  let isStopping = false;
  const stop = async (code: ExitCode) => {
    if (isStopping) return;
    isStopping = true;
    opening.abort(new Stopped());
    library?.desk.events.close(); // those who watch would keep the server open
    const enough = sleep(PATIENCE_MS, undefined, { ref: false });
    const published = library?.desk.close();
    await Promise.all([closeServer(server, PATIENCE_MS), Promise.race([opened, enough]), published]);
    await Promise.race([library?.close(), sleep(CLOSING_MS)]); // what we started ends with this process in any case
    process.exit(code);
  };
  stopOnSignals(() => void stop(0));
  watchParent(variables, () => void stop(0));

  const onEngineLost = (error: EngineError) => void stop(report(error));
  const onFailure = (error: unknown) => log.error({ err: error }, 'failed in the background');
  process.on('unhandledRejection', onFailure); // a request that went wrong is no reason to stop answering all others
  const open = async () => {
    try {
      library = await openLibrary(environment, { say, signal: opening.signal, onEngineLost, onFailure });
      if (isStopping) return;
      say(`Metroteca is ready: ${address}`);
      const { search, survey } = library;
      survey
        .warmUp(opening.signal)
        .then(() => search.warmUp(opening.signal))
        .catch((error: unknown) => log.debug({ err: error }, 'not warmed up'));
    } catch (error) {
      if (!isStopping) void stop(report(error));
    }
  };
  const opened = open();
}

const NO_PUBLIC_URL =
  'PUBLIC_URL is not set: links in feeds, sitemaps, citations and heads of pages begin with http://127.0.0.1.';

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The first signal stops in order, the second at once. What we started ends with this process. */
function stopOnSignals(stop: () => void): void {
  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isAsked) process.exit(1);
      isAsked = true;
      stop();
    });
  }
}

/** Says what went wrong, with a stack only when that is our mistake. */
function report(error: unknown): ExitCode {
  const code = exitCodeOf(error);
  const text = code === undefined ? error : (error as Error).message;
  console.error(text);
  return code ?? 1;
}

/** Stops listening, lets answers that have begun finish for `patience` milliseconds, then cuts the rest. */
async function closeServer(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection becomes idle only once its answer is finished.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
