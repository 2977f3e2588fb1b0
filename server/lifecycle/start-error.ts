import { CatalogueError } from '../../library/catalogue/catalogue-error.ts';
import { EngineError } from '../../library/engine/engine-error.ts';
import { EnvironmentError } from '../../library/environment.ts';
import { IndexError } from '../../library/index/index-error.ts';

/** The site cannot start as it is configured; the message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** As for every command: 2 is configuration, 3 the search engine. */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * The exit code of a failure that the operator can do something about, whose message says what. Undefined for
 * any other, which needs its stack.
 */
export function exitCodeOf(error: unknown): ExitCode | undefined {
  if (error instanceof EngineError || error instanceof IndexError) return 3;
  const isConfiguration = [EnvironmentError, StartError, CatalogueError].some(
    (kind) => error instanceof kind,
  );
  return isConfiguration ? 2 : undefined;
}
