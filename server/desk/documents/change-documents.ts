import type { AuditAction } from '../../../domain/activity.ts';
import type { DocumentChangeResponse } from '../../../domain/documents.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { KeptDocument } from '../../../library/catalogue/document-store.ts';
import { forReaders } from '../../api/documents-of.ts';
import { refuseOutOfScope } from '../access/out-of-scope.ts';
import { stillAllowed } from '../access/written.ts';
import type { DeskImports } from '../imports/desk-imports.ts';
import { publishedRecord } from '../records/published-record.ts';
import type { Workshop } from '../workshop.ts';

/** What a change of documents needs. */
export interface ChangedDesk extends Pick<Workshop, 'catalogue' | 'editors'> {
  readonly imports: Pick<DeskImports, 'change'>;
}

interface AskedChange {
  /** Of the record. */
  readonly id: string;
  readonly editor: Editor;
  readonly action: AuditAction;
}

/**
 * Changes the documents of a record, tells the index and notes it in the audit log. Throws ApiError, with nothing changed, where
 * the record is gone, its editor may not change it any more, or the engine or the lock cannot be had.
 */
export async function changeDocuments(
  desk: ChangedDesk,
  { id, editor, action }: AskedChange,
  commit: () => KeptDocument,
): Promise<DocumentChangeResponse> {
  const { catalogue, editors, imports } = desk;
  const { result, isVisible } = await imports.change('A change of documents', () => {
    const { record } = publishedRecord(desk, id);
    refuseOutOfScope(stillAllowed(editors, editor, 'editor'), record);
    return commit();
  });
  const { sha256, name, issue } = result;
  const detail = { document: sha256, name, ...(issue !== undefined && { issue }) };
  editors.audit.add({ who: editor.name, action, subject: id, detail });
  const known = catalogue.documents.ofRecord(id).find((one) => one.sha256 === sha256) ?? result;
  return { document: forReaders(id, known), isVisible };
}
