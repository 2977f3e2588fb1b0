import type { Readable } from 'node:stream';
import { showControls } from './show-controls.ts';
import { openProgressLine, type Progress } from './progress-line.ts';

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
