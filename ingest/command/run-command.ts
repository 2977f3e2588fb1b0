import { nearestWord } from '../../domain/nearest-word.ts';
import { CatalogueError, explainStorageError } from '../../library/catalogue/catalogue-error.ts';
import { EngineError } from '../../library/engine/engine-error.ts';
import { EnvironmentError, readEnvironment, type Environment } from '../../library/environment.ts';
import { closeFolder } from '../../library/private-files.ts';
import { PlanOutdatedError } from '../import/publish-plan.ts';
import { UndoRefusedError } from '../import/commit-undo.ts';
import { IndexError } from '../../library/index/index-error.ts';
import { EXIT, UsageError, type Command, type ExitCode } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { parseWords } from './parse-words.ts';
import { openSession } from './session.ts';
import type { Terminal } from './terminal.ts';

const STOP_WITHIN = 2_000; // ms after Ctrl-C; every moment is safe to stop at, as after a crash

/** Runs what was typed after `metroteca` and answers the exit code. Everything it started has ended by then. */
export async function runCommand(
  typed: readonly string[],
  variables: NodeJS.ProcessEnv,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  let environment: Environment | undefined;
  const session = openSession(terminal, signal, () => {
    if (environment === undefined) closeFolder((environment = readEnvironment(variables)).dataDir);
    return environment;
  });
  try {
    const [name, ...rest] = typed;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      terminal.print(overview(COMMANDS));
      return name === undefined ? EXIT.usage : EXIT.published;
    }
    const command = findCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.print(commandHelp(command));
      return EXIT.published;
    }
    const given = parseWords(command, rest);
    return await Promise.race([command.run(given, session), whenStopped(signal)]);
  } catch (error) {
    terminal.endProgress();
    return explain(environment ? explainStorageError(error, environment.dataDir) : error, signal, terminal);
  } finally {
    await session.close();
  }
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command) return command;
  const nearest = nearestWord(
    name,
    COMMANDS.map((known) => known.name),
  );
  throw new UsageError(
    `metroteca has no command "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''} See: npm run metroteca -- --help`,
  );
}

/** Never answers; fails some time after Ctrl-C, for commands that are in the middle of waiting. */
function whenStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => void setTimeout(() => reject(signal.reason as Error), STOP_WITHIN).unref(),
    );
  });
}

function explain(error: unknown, signal: AbortSignal, terminal: Terminal): ExitCode {
  if (signal.aborted) {
    terminal.note('Stopped. What was not published yet will be at the next start, or was not begun.');
    return EXIT.interrupted;
  }
  if (!(error instanceof Error)) throw error;
  const { code, path } = error as NodeJS.ErrnoException;
  const exitCode = exitCodeFor(error);
  if (exitCode !== undefined) terminal.note(error.message);
  else if (code !== undefined && path !== undefined) terminal.note(`${path} cannot be used (${code}).`);
  else throw error;
  return exitCode ?? EXIT.usage;
}

function exitCodeFor(error: unknown): ExitCode | undefined {
  if (error instanceof UsageError || error instanceof EnvironmentError) return EXIT.usage;
  if (error instanceof CatalogueError) return EXIT.usage;
  if (error instanceof EngineError || error instanceof IndexError) return EXIT.engine;
  if (error instanceof UndoRefusedError || error instanceof PlanOutdatedError) return EXIT.data;
  return undefined;
}
