import type { City } from '../../../../domain/city.ts';
import type { Language } from '../../../../domain/query.ts';
import type { LibraryRecord } from '../../../../domain/record.ts';
import { ACTORS } from '../../../../domain/vocabularies/actors.ts';
import { DOCUMENT_TYPES } from '../../../../domain/vocabularies/document-types.ts';
import { SCOPES } from '../../../../domain/vocabularies/scopes.ts';
import { SECTION_HEADINGS } from '../../../../domain/vocabularies/section-headings.ts';
import { STATUSES } from '../../../../domain/vocabularies/statuses.ts';
import type { Vocabulary } from '../../../../domain/vocabularies/term.ts';
import { THEMES } from '../../../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../../../domain/vocabularies/topics.ts';
import { languageName } from '../../../../languages/names.ts';
import { commaText } from '../../../ui/joined-text.ts';
import { labelOf } from '../../../language/terms.ts';

const VOCABULARIES: Readonly<Partial<Record<string, Vocabulary>>> = {
  themes: THEMES,
  topics: TOPICS,
  scope: SCOPES,
  documentType: DOCUMENT_TYPES,
  status: STATUSES,
  actors: ACTORS,
};

/** The value of a field of a record in words, one part a line; '' where there is none. */
export function valueText(field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  const label = (id: string) => {
    const vocabulary = VOCABULARIES[field];
    return vocabulary ? labelOf(vocabulary, id, language) : id;
  };
  switch (field) {
    case 'sdgs':
      return commaText(
        language,
        (value as LibraryRecord['sdgs']).map(({ goal, from }) => `${goal} (${from})`),
      );
    case 'sdgTargets':
      return commaText(
        language,
        (value as LibraryRecord['sdgTargets']).map(({ target, from }) => `${target} (${from})`),
      );
    case 'sections':
      return (value as LibraryRecord['sections'])
        .map(({ heading, text }) => {
          return `${labelOf(SECTION_HEADINGS, heading, language)}\n${text}`;
        })
        .join('\n\n');
    case 'languages':
      return commaText(
        language,
        (value as string[]).map((tag) => languageName(language, tag)),
      );
    case 'city':
      return placeText(value as City, language);
    default:
      return plainText(value, label);
  }
}

function placeText({ name, state, country, id }: City, language: Language): string {
  return `${commaText(language, [name, state, country])} (${id})`;
}

function plainText(value: unknown, label: (id: string) => string): string {
  if (Array.isArray(value)) return value.map((each) => plainText(each, label)).join('\n');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${plainText(part, label)}`)
      .filter((line) => !line.endsWith(': '))
      .join('\n');
  }
  return typeof value === 'string' ? label(value) : String(value);
}
