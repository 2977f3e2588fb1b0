import { FileProblem } from './file-problem.ts';

/** Bytes of a text that can only be read whole: JSON and tables of web pages. */
const MAX_WHOLE = 64 * 1024 * 1024;

/** All that is left of an input. Throws FileProblem when it is longer than MAX_WHOLE; `what` names it in the message. */
export async function readWholeText(chunks: AsyncIterable<Buffer>, what: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_WHOLE) {
      const message = `This is ${what} of more than ${MAX_WHOLE / 1024 / 1024} MB. Save it as CSV, which has no limit.`;
      throw new FileProblem('unreadable-file', { message });
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
