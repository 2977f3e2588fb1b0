import type { DeskMessages } from '../../../../languages/messages.ts';

/** A number of bytes in words: "840 kB", "2.4 MB". */
export function fileSize(bytes: number, { kilobytes, megabytes }: DeskMessages['file']): string {
  return bytes < 1_000_000
    ? kilobytes({ count: Math.max(1, Math.round(bytes / 1000)) })
    : megabytes({ count: Math.round(bytes / 100_000) / 10 });
}
