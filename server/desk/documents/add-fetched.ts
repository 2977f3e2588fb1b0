import { MAX_DOCUMENT_NAME } from '../../../domain/document-facts.ts';
import type { DocumentChangeResponse } from '../../../domain/documents.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { DocumentReading } from '../../../library/catalogue/document-store.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { addDocument, setDocumentAside } from '../../../library/documents/add-document.ts';
import { dropDocument } from '../../../library/documents/document-files.ts';
import { usualPart } from '../../../library/documents/shown-part.ts';
import { changeDocuments, type ChangedDesk } from './change-documents.ts';

interface FetchedFor {
  readonly id: string;
  readonly url: string;
  readonly editor: Editor;
}

/**
 * Gives a record the document that was fetched from its address, in the place of one from there that could not be read. What
 * is said of a document that it has already stays. Throws as `changeDocuments`.
 */
export async function addFetched(
  desk: ChangedDesk,
  reading: DocumentReading,
  { id, url, editor }: FetchedFor,
): Promise<DocumentChangeResponse> {
  const { catalogue } = desk;
  const { sha256 } = reading;
  return changeDocuments(desk, { id, editor, action: 'document.added' }, () => {
    const own = catalogue.documents.own(id);
    const known = own.find((document) => document.sha256 === sha256);
    for (const old of own) {
      if (old !== known && old.url === url && old.passages === 0)
        setDocumentAside(catalogue, old, editor.name);
    }
    const { title } = catalogue.record(id)!;
    const name = title.replace(/\s+/g, ' ').trim().slice(0, MAX_DOCUMENT_NAME);
    const about = known ?? { recordId: id, name, url, shown: usualPart(undefined) };
    const added = addDocument(catalogue, reading, { ...about, url });
    catalogue.fetches.forget(id);
    return added;
  });
}

/** Takes a file off the disk that was received for a record and that none has in the end. */
export async function dropUnused(
  { documents, dataDir }: Pick<Catalogue, 'documents' | 'dataDir'>,
  sha256: string,
): Promise<void> {
  if (documents.reading(sha256) === undefined) await dropDocument(dataDir, sha256);
}
