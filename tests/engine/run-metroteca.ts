import { Readable, Writable } from 'node:stream';
import { runCommand } from '../../ingest/command/run-command.ts';
import { openTerminal } from '../../ingest/command/terminal.ts';
import type { TestIndex } from './test-index.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `metroteca …` on a data folder and a test's index. */
export async function runMetroteca(
  words: readonly string[],
  at: { readonly dataDir: string; readonly index: TestIndex },
  given: { input?: string; variables?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const [output, errors] = [collector(), collector()];
  const terminal = openTerminal({
    input: Readable.from([Buffer.from(given.input ?? '')]),
    output: output.stream,
    errors: errors.stream,
  });
  const variables = {
    DATA_DIR: at.dataDir,
    INDEX_NAME: at.index.indexName,
    MEILI_URL: at.index.url,
    MEILI_SEARCH_KEY: at.index.keys.search,
    MEILI_ADMIN_KEY: at.index.keys.write,
    ...given.variables,
  };
  const code = await runCommand(words, variables, terminal, new AbortController().signal);
  return { code, output: output.text(), errors: errors.text() };
}

function collector() {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
