import type { Session } from './session.ts';

/** One option of a command, for parsing and for `--help`. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** How its value is called in the help: `NAME`. */
  readonly value?: string;
  /** It may be given several times. */
  readonly isMany?: true;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly describes: string;
}

export interface Given {
  readonly words: readonly string[];
  /** The value of a string option. */
  text(name: string): string | undefined;
  /** All values of a string option that may be given several times. */
  texts(name: string): readonly string[];
  /** Whether a boolean option was given. */
  has(name: string): boolean;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `ID`, `FILE…`. */
  readonly words: string;
  /** How many words it takes. */
  readonly arity: readonly [min: number, max: number];
  readonly options: Readonly<Record<string, Option>>;
  /** Answers the exit code. */
  run(given: Given, session: Session): Promise<ExitCode>;
}

/** The exit codes of `docs/commands.md`. */
export const EXIT = { published: 0, data: 1, usage: 2, engine: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line cannot be understood; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
