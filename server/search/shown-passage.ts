import type { Passage } from '../../domain/documents.ts';
import type { KeptDocument } from '../../library/catalogue/document-store.ts';
import { shownPart } from '../../library/documents/shown-part.ts';
import { matchFinder } from '../../library/words/match-ranges.ts';
import type { Said } from '../../library/words/prepare-text.ts';
import { readTexts } from '../../library/words/read-texts.ts';
import { cropText } from './highlights.ts';

/** A passage as the engine answers it. */
export interface PassageHit {
  readonly record: string;
  readonly document: string;
  readonly passage: number;
  readonly page: number;
  readonly headings: readonly string[];
  readonly text: string;
}

/** What of a passage is asked of the engine. */
export const PASSAGE_FIELDS = ['record', 'document', 'passage', 'page', 'headings', 'text'];

/** A passage, and where in its text the words are. */
export interface MarkedPassage {
  readonly hit: PassageHit;
  readonly ranges: readonly [number, number][];
}

/** Finds in passages what is said. */
export function markPassages(hits: readonly PassageHit[], said: readonly Said[], isHalfTyped: boolean) {
  const found = matchFinder(said, isHalfTyped)(readTexts(hits.map(({ text }) => text)));
  return hits.map((hit, at): MarkedPassage => ({ hit, ranges: found.get(at)?.ranges ?? [] }));
}

/** Passages of a record for readers, but for those of a document that was taken away just now. */
export function shownPassages(
  marked: readonly MarkedPassage[],
  documents: readonly KeptDocument[],
): Passage[] {
  return marked.flatMap((one) => shownPassage(one, documents) ?? []);
}

function shownPassage(
  { hit, ranges: marked }: MarkedPassage,
  documents: readonly KeptDocument[],
): Passage | undefined {
  const { record, document: id, passage, page, headings, text } = hit;
  const document = documents.find((one) => one.id === id);
  if (!document) return undefined;
  const shown = shownPart(document.shown, document.licence);
  const isPaged = document.format === 'pdf';
  const url = documentUrl(record, document, isPaged ? page : undefined);
  const about = {
    document: id,
    name: document.name,
    passage,
    ...(isPaged && { page }),
    shown,
    ...(url !== undefined && { url }),
  };
  if (shown === 'none') return { ...about, headings: [], snippet: '', ranges: [] };
  const { snippet, ranges } = cropText(text, marked);
  return { ...about, headings: [...headings], snippet, ranges };
}

/** Where a text has the words that are said. */
export function rangesIn(text: string, said: readonly Said[], isHalfTyped = false): [number, number][] {
  return matchFinder(said, isHalfTyped)(readTexts([text])).get(0)?.ranges ?? [];
}

/** Where a reader can open a document: here under a licence that allows it, else where it came from. */
export function documentUrl(record: string, document: KeptDocument, page?: number): string | undefined {
  const { id, format, shown, licence, url } = document;
  const isOurs = shownPart(shown, licence) === 'text' && format !== undefined;
  const at = isOurs ? `/api/records/${record}/documents/${id}/file.${format}` : url;
  return at === undefined || page === undefined ? at : `${at}#page=${page}`;
}
