import type { ImportSummary } from '../../../domain/desk.ts';
import type { DeskMessages } from '../../messages/desk-messages.ts';

/** What an import is called: its files, or what was done without one. */
export function importName({ id, files, edit, undoes }: ImportSummary, { history }: DeskMessages): string {
  if (files.length > 0) return files.map((file) => file.name).join(', ');
  if (edit) return history.edit(history.edits[edit.action], edit.records[0] ?? id, edit.records.length);
  return undoes === undefined ? history.noFile : history.undo(undoes);
}
