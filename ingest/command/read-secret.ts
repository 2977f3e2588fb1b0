import type { Readable } from 'node:stream';
import { UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';

type TerminalInput = Readable & { isTTY?: boolean; setRawMode?(isRaw: boolean): void };

const MAX_LINE = 4096; // characters; more is not a password but a file

/** Asks for a secret on the terminal, twice, showing nothing of it. Throws UsageError when there is no terminal. */
export async function askSecret(question: string, terminal: Terminal): Promise<string> {
  const input = terminal.input as TerminalInput;
  if (!input.isTTY || !input.setRawMode) {
    throw new UsageError('Nobody can be asked here. Give the password on standard input: --password-stdin');
  }
  const first = await readHidden(`${question}: `, input, terminal);
  const again = await readHidden('Once more: ', input, terminal);
  if (first !== again) throw new UsageError('The two are not the same. Nothing was changed.');
  return first;
}

/** The first line of standard input. */
export async function readSecret({ input }: Terminal): Promise<string> {
  let text = '';
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    text += chunk.toString();
    if (text.includes('\n')) break;
    if (text.length > MAX_LINE) throw new UsageError('Standard input holds no password, but something long.');
  }
  return text.split(/\r?\n/, 1)[0] ?? '';
}

async function readHidden(question: string, input: TerminalInput, { note }: Terminal): Promise<string> {
  note(question);
  input.setRawMode?.(true); // the terminal itself would show what is typed
  try {
    return await typedLine(input);
  } finally {
    input.setRawMode?.(false);
    input.pause();
  }
}

function typedLine(input: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let line = '';
    const settle = (act: () => void) => {
      input.off('data', onData);
      act();
    };
    const onData = (chunk: Buffer | string) => {
      for (const character of chunk.toString()) {
        if (character === '\r' || character === '\n') return settle(() => resolve(line));
        if (character === '\u0003' || character === '\u0004') {
          return settle(() => reject(new UsageError('Given up. Nothing was changed.')));
        }
        if (character === '\u007f' || character === '\b') line = [...line].slice(0, -1).join('');
        else if (character >= ' ') line += character;
      }
    };
    input.on('data', onData);
    input.resume();
  });
}
