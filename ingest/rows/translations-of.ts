import type { ColumnHeader } from '../../domain/columns.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import {
  TRANSLATED_FIELDS,
  TRANSLATION_LANGUAGES,
  type TranslatedField,
  type Translation,
} from '../../domain/translations.ts';
import type { RowNotes } from '../cells/notes.ts';
import type { Draft } from '../columns/draft.ts';

type Drafts = Draft['translations'];

/** The translations that a row makes. One that only says who made it has no text, which is reported. */
export function translationsOf({ translations }: Draft, notes: RowNotes): LibraryRecord['translations'] {
  const found: Translation[] = [];
  for (const language of TRANSLATION_LANGUAGES) {
    const { by = 'human', ...given } = translations[language] ?? {};
    const texts = TRANSLATED_FIELDS.filter((field) => given[field] !== undefined);
    if (texts.length > 0) found.push({ ...given, language, by });
    else if (translations[language]?.by !== undefined) {
      notes.turnTo(`translation_${language}`, 'translations', { costs: 'cell' });
      notes.add('missing-value', { value: by, message: 'There is no text in this language.' });
    }
  }
  return found.length > 0 ? found : undefined;
}

/** As cells say them. */
export function translationsDraft({ translations = [] }: Pick<LibraryRecord, 'translations'>): Drafts {
  return Object.fromEntries(translations.map(({ language, ...texts }) => [language, texts]));
}

/**
 * The translations of a record that a row changes: columns that the row says count. What a machine made of a text that
 * the row changes goes, so that it is made again; people's translations stay.
 */
export function mergeTranslations(row: Draft, kept: Draft, says: (header: ColumnHeader) => boolean): Drafts {
  const merged: Drafts = {};
  for (const language of TRANSLATION_LANGUAGES) {
    const [given = {}, known = {}] = [row.translations[language], kept.translations[language]];
    const texts = TRANSLATED_FIELDS.flatMap((field) => {
      const isOld = known.by === 'machine' && says(field) && textOf(row, field) !== textOf(kept, field);
      const text = says(`${field}_${language}`) ? given[field] : isOld ? undefined : known[field];
      return text === undefined ? [] : [[field, text] as const];
    });
    const isNew = TRANSLATED_FIELDS.some(
      (field) => says(`${field}_${language}`) && given[field] !== known[field],
    );
    const by = says(`translation_${language}`) ? given.by : isNew ? undefined : known.by;
    const isKept = texts.length > 0 || says(`translation_${language}`);
    if (isKept) merged[language] = { ...Object.fromEntries(texts), ...(by !== undefined && { by }) };
  }
  return merged;
}

function textOf({ outcome, ...draft }: Draft, field: TranslatedField): string | undefined {
  return field === 'outcome' ? outcome.text : draft[field];
}
