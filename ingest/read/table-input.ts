import type { Readable } from 'node:stream';

/** A table to be read: a file, or a stream such as standard input or an upload. The name is for messages. */
export type TableInput = { name: string; path: string } | { name: string; stream: Readable };
