import type { Readable } from 'node:stream';
import { openProgressLine, type Progress } from './progress-line.ts';

/** Characters that a terminal obeys or that turn text around; a return counts only where no new line follows. */
const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** Where a command reads and writes. */
export interface Terminal {
  readonly input: Readable;
  /** To standard output: the answer. */
  readonly print: (text: string) => void;
  /** To standard error: everything that is not the answer. */
  readonly note: (line: string) => void;
  readonly progress: (progress: Progress) => void;
  readonly endProgress: () => void;
  /** Writes a long answer to standard output, waiting for its reader. */
  readonly pour: (lines: Iterable<string>) => Promise<void>;
}

export interface Streams {
  readonly input: Readable;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly errors: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

export function openTerminal({ input, output, errors }: Streams): Terminal {
  const line = openProgressLine(errors);
  return {
    input,
    print: (text) => void output.write(showControls(text)),
    note: (text) => {
      line.end();
      errors.write(`${showControls(text)}\n`);
    },
    progress: line.show,
    endProgress: line.end,
    pour: async (lines) => {
      for (const text of lines) {
        // A file gets every byte as it is; nobody reads it with a terminal yet.
        if (!output.write(output.isTTY ? showControls(text) : text))
          await new Promise((resolve) => output.once('drain', resolve));
      }
    },
  };
}

/**
 * Text that may hold names and cells of files, fit for a terminal: what would move the cursor, set the title or hide
 * something is shown as `\u001b`, which is the same value where the text is JSON.
 */
function showControls(text: string): string {
  return text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
