import { EXIT } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { keepFilesPrivate } from '../library/private-files.ts';
import { openTerminal } from './command/terminal.ts';

keepFilesPrivate();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(); // the reader of the answer has read enough
  process.stderr.write(`The answer cannot be written (${error.code}).\n`);
  process.exit(EXIT.usage);
});

const terminal = openTerminal({ input: process.stdin, output: process.stdout, errors: process.stderr });
const code = await runCommand(process.argv.slice(2), process.env, terminal, stopping.signal);
process.exitCode = code;
// A command that was interrupted may still wait for something; what it started has been stopped.
if (stopping.signal.aborted) process.exit(code);
