import type { LibraryRecord } from '../../domain/record.ts';

/**
 * Added to an export for readers: every goal of a record, declared or derived, as `2; 11; 13`. It says nothing that
 * other columns do not say, so an import leaves it out.
 */
export const SUMMARY_COLUMN = {
  header: 'all_sdgs',
  write: ({ sdgs }: Pick<LibraryRecord, 'sdgs'>): string =>
    [...new Set(sdgs.map(({ goal }) => goal))].sort((a, b) => a - b).join('; '),
} as const;

/** Added where documents were searched: where the words are in them. Of a search and not of a record, so an import leaves it out. */
export const PAGES_HEADER = 'found_on_pages';
