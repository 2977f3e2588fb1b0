import { isRegisterRow } from '../../domain/evidence-score.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import {
  TRANSLATED_FIELDS,
  TRANSLATION_LANGUAGES,
  textLanguageOf,
  type TranslatedField,
  type Translation,
  type TranslationLanguage,
} from '../../domain/translations.ts';
import type { Translator } from '../../library/translator/translator.ts';

/** The texts of a record that have no translation. None where a person made one: theirs are not mixed with a machine's. */
export function untranslated(record: LibraryRecord, to: TranslationLanguage): TranslatedField[] {
  if (textLanguageOf(record) === to || isRegisterRow(record)) return [];
  const known = record.translations?.find(({ language }) => language === to);
  if (known?.by === 'human') return [];
  return TRANSLATED_FIELDS.filter((field) => textOf(record, field) !== '' && known?.[field] === undefined);
}

/** A record with what a machine makes of its texts that have no translation. Throws `TranslatorError`. */
export async function translateRecord<Record extends LibraryRecord>(
  record: Record,
  to: TranslationLanguage,
  translator: Translator,
  signal: AbortSignal,
): Promise<Record> {
  const fields = untranslated(record, to);
  const texts = fields.map((field) => textOf(record, field));
  const translated = await translator.translate(texts, textLanguageOf(record), to, signal);
  const known = record.translations?.find(({ language }) => language === to);
  const made: Translation = {
    ...known,
    language: to,
    by: 'machine',
    ...Object.fromEntries(fields.map((field, at) => [field, translated[at]])),
  };
  const others = (record.translations ?? []).filter(({ language }) => language !== to);
  const order = ({ language }: Translation) => TRANSLATION_LANGUAGES.indexOf(language);
  return { ...record, translations: [...others, made].sort((a, b) => order(a) - order(b)) };
}

function textOf(record: LibraryRecord, field: TranslatedField): string {
  return field === 'outcome' ? (record.outcome?.text ?? '') : record[field];
}
