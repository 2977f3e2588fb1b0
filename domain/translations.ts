import type { TranslatorId } from './vocabularies/translators.ts';

/** The languages into which texts of records can be translated: those of the interface. Each has its columns. */
export const TRANSLATION_LANGUAGES = ['ar', 'ca', 'en', 'es', 'fr', 'pt'] as const;
export type TranslationLanguage = (typeof TRANSLATION_LANGUAGES)[number];

/** The texts that can be translated. */
export const TRANSLATED_FIELDS = ['title', 'summary', 'outcome'] as const;
export type TranslatedField = (typeof TRANSLATED_FIELDS)[number];

const PARTS = [...TRANSLATED_FIELDS, 'translation'] as const;

/** `title_es`, and who made the texts of that language: `translation_es`. */
export type TranslationHeader = `${(typeof PARTS)[number]}_${TranslationLanguage}`;

/** The headers of the columns, language by language. */
export const TRANSLATION_HEADERS: readonly TranslationHeader[] = TRANSLATION_LANGUAGES.flatMap((language) =>
  PARTS.map((part) => `${part}_${language}` as const),
);

/** Texts of a record in one other language; each stays in its own language where it is absent here. */
export interface Translation {
  language: TranslationLanguage;
  by: TranslatorId;
  title?: string | undefined;
  summary?: string | undefined;
  outcome?: string | undefined;
}

/** Which texts of an answer are translations, into what and by whom. */
export interface Translated {
  language: TranslationLanguage;
  by: TranslatorId;
  fields: TranslatedField[];
}

interface Told {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly outcome?: { readonly text?: string | undefined } | undefined;
  readonly textLanguage?: string | undefined;
  readonly translations?: readonly Translation[] | undefined;
}

/** What the texts of a record are in where it does not say so. */
const COLLECTION_LANGUAGE = 'en';

/** The language in which title, summary, outcome and sections are written; not that of the document. */
export function textLanguageOf({ textLanguage }: Pick<Told, 'textLanguage'>): string {
  return textLanguage ?? COLLECTION_LANGUAGE;
}

/** The translation for readers of a language; none where the record is written in it. */
export function translationInto(record: Told, language: string): Translation | undefined {
  if (textLanguageOf(record) === language) return undefined;
  return record.translations?.find((each) => each.language === language);
}

/** A record of which one translation is shown, or none. */
export type Spoken<Record> = Omit<Record, 'translations'> & { readonly translated?: Translated };

/** A record as readers of a language see it: translated where that is known, which `translated` says, else as it is. */
export function spokenIn<Record extends Told>(record: Record, language: string): Spoken<Record> {
  const { translations: _, ...rest } = record;
  const found = translationInto(record, language);
  if (!found) return rest;
  const { by, title, summary, outcome } = found;
  return {
    ...rest,
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(outcome !== undefined && { outcome: { ...record.outcome, text: outcome } }),
    translated: translatedOf(found, by),
  };
}

function translatedOf(found: Translation, by: TranslatorId): Translated {
  return {
    language: found.language,
    by,
    fields: TRANSLATED_FIELDS.filter((field) => found[field] !== undefined),
  };
}

/** The language that one text of an answer is in. */
export function languageOfText(
  answer: { readonly textLanguage?: string | undefined; readonly translated?: Translated | undefined },
  field?: TranslatedField,
): string {
  const { translated } = answer;
  return field && translated?.fields.includes(field) ? translated.language : textLanguageOf(answer);
}
