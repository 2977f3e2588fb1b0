import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';

interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Receives what the process prints. */
  readonly logFile: string;
  /** Receives the process id of the program itself. */
  readonly pidFile: string;
}

/**
 * Waits for either the program's end or the end of standard input. The latter comes when this program is gone,
 * even by `kill -9`, after which nothing of ours must be left running. The shell is on every Unix; a second Node
 * would cost 40 MB.
 */
const GUARD = `
exec 3<&0
"$@" 3<&- </dev/null &
pid=$!
echo "$pid" > "$METROTECA_PID_FILE"
( cat <&3 >/dev/null; kill -TERM "$pid" 2>/dev/null ) &
exec 3<&-
trap 'kill -TERM "$pid" 2>/dev/null' TERM INT HUP
wait "$pid"
status=$?
while kill -0 "$pid" 2>/dev/null; do wait "$pid"; status=$?; done
exit "$status"
`;

/** Starts a program that ends when this process ends, however that happens. */
export function startGuarded(command: Command): ChildProcess {
  const log = openSync(command.logFile, 'a');
  const options = {
    env: { ...command.env, METROTECA_PID_FILE: command.pidFile },
    stdio: ['pipe', log, log] as ['pipe', number, number],
  };
  const child =
    process.platform === 'win32'
      ? spawn(command.file, command.args, options)
      : // In its own group: Ctrl-C in a terminal must not end the engine under searches that are being answered.
        spawn('/bin/sh', ['-c', GUARD, 'guard', command.file, ...command.args], {
          ...options,
          detached: true,
        });
  closeSync(log);
  child.stdin?.on('error', () => undefined); // the pipe breaks when the guard ends first, which `exit` reports
  child.on('exit', () => child.stdin?.destroy());
  return child;
}
