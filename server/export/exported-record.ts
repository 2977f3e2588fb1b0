import type { FoundPassages } from '../../domain/documents.ts';
import type { Language, Query } from '../../domain/query.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { serverMessages } from '../../languages/server-messages.ts';

/** A record of an export, with what was found inside its documents, where these were searched. */
export type ExportedRecord = PublishedRecord & { readonly passages?: FoundPassages };

/** Whether a query looks inside documents, so that its files say pages. */
export function saysPages({ in: part, q }: Pick<Query, 'in' | 'q'>): boolean {
  return part !== 'records' && q !== '';
}

/** The page of the best passage; undefined where nothing was found inside, or the document has no pages. */
export function citedPage({ passages }: ExportedRecord): number | undefined {
  return passages?.best[0]?.page;
}

/** Where the best passages are: `The plan, p. 87; The plan, p. 12`. */
export function placesInside({ passages }: ExportedRecord, lang: Language): string {
  const { onPage } = serverMessages(lang).citation;
  const places = (passages?.best ?? []).map(({ name, page }) =>
    page === undefined ? name : `${name}, ${onPage({ page })}`,
  );
  return [...new Set(places)].join('; ');
}
