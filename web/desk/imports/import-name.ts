import type { ImportSummary } from '../../../domain/desk.ts';
import type { Language } from '../../../domain/query.ts';
import type { DeskMessages } from '../../../languages/messages.ts';
import { commaText } from '../../ui/joined-text.ts';

/** What an import is called: its files, or what was done without one. `others` may know the import that it took back. */
export function importName(
  { id, files, edit, undoes }: ImportSummary,
  words: DeskMessages,
  language: Language,
  others: readonly ImportSummary[] = [],
): string {
  const { history } = words;
  if (files.length > 0)
    return commaText(
      language,
      files.map((file) => file.name),
    );
  if (edit)
    return history.edit({
      action: history.edits[edit.action],
      record: edit.records[0] ?? id,
      total: edit.records.length,
    });
  if (undoes === undefined) return history.noFile;
  const undone = others.find((other) => other.id === undoes);
  return history.undo({ what: undone ? importName(undone, words, language) : undoes });
}
