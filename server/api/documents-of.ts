import type { RecordDocument } from '../../domain/documents.ts';
import type { KeptDocument } from '../../library/catalogue/document-store.ts';
import { shownPart } from '../../library/documents/shown-part.ts';
import type { CataloguePort } from '../search/library.ts';
import { documentUrl } from '../search/shown-passage.ts';

/** The documents of a record as readers are told of them. */
export function documentsOf(catalogue: CataloguePort, id: string): RecordDocument[] {
  return catalogue.documents.ofRecord(id).map((document) => forReaders(id, document));
}

export function forReaders(recordId: string, document: KeptDocument): RecordDocument {
  const { recordId: _owner, shown: asked, ...about } = document;
  const shown = shownPart(asked, document.licence);
  const file = shown === 'text' ? documentUrl(recordId, document) : undefined;
  return { ...about, shown, ...(file !== undefined && { file }) };
}
