import {
  TRANSLATED_FIELDS,
  TRANSLATION_LANGUAGES,
  type Translation,
  type TranslatedField,
  type TranslationLanguage,
} from '../../domain/translations.ts';
import type { LibraryRecord } from '../../domain/record.ts';
import { TRANSLATORS } from '../../domain/vocabularies/translators.ts';
import { readLanguages } from '../cells/languages.ts';
import { readTerm } from '../cells/terms.ts';
import { column, type Column } from './column.ts';
import type { Draft } from './draft.ts';

const EXAMPLE: TranslationLanguage = 'es';

const EXAMPLES: Readonly<Record<TranslatedField, string>> = {
  title: 'Plan de acción climática 2018-2030',
  summary:
    'Cómo la ciudad reducirá a la mitad sus emisiones de aquí a 2030 y protegerá a su población del calor.',
  outcome: 'Las emisiones bajaron un 12 % entre 2018 y 2022.',
};

const NAMES: Readonly<Record<TranslatedField, readonly [en: string, es: string, fr: string, pt: string]>> = {
  title: ['title', 'título', 'titre', 'título'],
  summary: ['summary', 'resumen', 'résumé', 'resumo'],
  outcome: ['outcome', 'resultado', 'résultat', 'resultado'],
};

/** The language of a record's texts, and what they are in others: columns for each language of the interface. */
export const TRANSLATION_COLUMNS: readonly Column[] = [
  column({
    header: 'text_language',
    field: 'textLanguage',
    accepts: `language of text; language of texts; language of description; idioma del texto; langue du texte`,
    example: 'en',
    description:
      'The language in which title, summary, outcome and sections are written in this table. Empty: English.',
    read: (cell, draft, notes) => {
      const [language, ...others] = readLanguages(cell, notes);
      if (others.length > 0)
        notes.add('invalid-value', { value: cell, message: 'Texts are in one language.' });
      else if (language !== undefined) draft.textLanguage = language;
    },
    write: (record) => record.textLanguage ?? '',
  }),
  ...TRANSLATION_LANGUAGES.flatMap((language) => [
    ...TRANSLATED_FIELDS.map((field) => textColumn(field, language)),
    column({
      header: `translation_${language}`,
      field: 'translations',
      accepts: `translation into ${nameOf(language, 'en')}`,
      example: language === EXAMPLE ? 'human' : '',
      description: `Who translated these texts into ${nameOf(language, 'en')}: human (the default where it is empty) or machine (also for any other word).`,
      read: (cell, draft, notes) => {
        // Nobody is named as the translator of what may be a program’s: "DeepL", "AI"
        draftIn(draft, language).by = readTerm(TRANSLATORS, cell, notes) ?? 'machine';
      },
      write: (record) => inRecord(record, language)?.by ?? '',
    }),
  ]),
];

function textColumn(field: TranslatedField, language: TranslationLanguage): Column {
  const [en, es, fr, pt] = NAMES[field];
  const english = nameOf(language, 'en');
  const isTitle = field === 'title' && language === 'en'; // "English title" is the title of most tables
  return column({
    header: `${field}_${language}`,
    field: 'translations',
    shape: field === 'title' ? 'line' : 'text',
    accepts: isTitle
      ? ''
      : `${en} in ${english}; ${english} ${en}; ${es} en ${nameOf(language, 'es')}; ${fr} en ${nameOf(language, 'fr')}; ${pt} em ${nameOf(language, 'pt')}`,
    example: language === EXAMPLE ? EXAMPLES[field] : '',
    description: `The ${field} in ${english}.`,
    read: (cell, draft) => void (draftIn(draft, language)[field] = cell),
    write: (record) => inRecord(record, language)?.[field] ?? '',
  });
}

function draftIn({ translations }: Draft, language: TranslationLanguage) {
  return (translations[language] ??= {});
}

function inRecord({ translations }: LibraryRecord, language: TranslationLanguage): Translation | undefined {
  return translations?.find((each) => each.language === language);
}

function nameOf(language: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
}
