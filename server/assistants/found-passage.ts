import { z } from 'zod';
import type { Passage } from '../../domain/documents.ts';

/** A passage to quote. */
export const foundPassage = z.object({
  in: z.string().describe('The name of the document, or the field of the record.'),
  page: z.int().optional().describe('Of the document, counted from 1.'),
  under: z.array(z.string()).optional().describe('The headings above it.'),
  text: z.string().describe('Empty where the licence does not let it be shown.'),
  url: z.string().optional().describe('The document at this page.'),
});

export type FoundPassage = z.infer<typeof foundPassage>;

export function ofDocument({ name, page, headings, snippet, url }: Passage, publicUrl: string): FoundPassage {
  return {
    in: name,
    ...(page !== undefined && { page }),
    ...(headings.length > 0 && { under: [...headings] }),
    text: snippet,
    ...(url !== undefined && { url: new URL(url, publicUrl).href }),
  };
}

export function sayPassage({ in: where, page, under = [], text, url }: FoundPassage): string {
  const place = [where, page === undefined ? '' : `p. ${page}`, ...under].filter((part) => part !== '');
  return [`${place.join(', ')}: ${text || '(its licence does not let it be shown)'}`, url ?? '']
    .filter(Boolean)
    .join('\n');
}
