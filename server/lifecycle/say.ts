/** Tells the operator something, in a line of plain text. */
export type Say = (line: string) => void;

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says a line at the first call, and nothing at the others. */
export function sayOnce(say: Say, line: string): () => void {
  let isSaid = false;
  return () => {
    if (!isSaid) say(line);
    isSaid = true;
  };
}
