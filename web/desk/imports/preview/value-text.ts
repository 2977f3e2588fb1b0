import type { FacetKey } from '../../../../domain/facets.ts';
import type { Language } from '../../../../domain/query.ts';
import { termLabel } from '../../../language/term-label.ts';
import { commaText } from '../../../ui/joined-text.ts';
import { countryName, languageName } from '../../../../languages/names.ts';

/** Fields of a record whose values are terms, and the facet that knows what they are called. */
const TERM_FIELDS: Readonly<Partial<Record<string, FacetKey>>> = {
  kind: 'kind',
  scope: 'scope',
  themes: 'theme',
  topics: 'topic',
  documentType: 'type',
  status: 'status',
  actors: 'actor',
};

/** A value of a record’s field for people: terms by their names, lists with the commas of the language; '' when there is none. */
export function valueText(field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const texts = value.map((each: unknown) => valueText(field, each, language));
    return field === 'sections' ? texts.join('\n\n') : commaText(language, texts);
  }
  if (typeof value === 'object')
    return objectText(field, value as Readonly<Record<string, unknown>>, language);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const facet = TERM_FIELDS[field];
  if (facet) return termLabel(language, facet, text);
  return field === 'languages' ? languageName(language, text) : text;
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function objectText(field: string, value: Readonly<Record<string, unknown>>, language: Language): string {
  switch (field) {
    case 'city':
      return commaText(language, [
        textOr(value['name']),
        textOr(value['state']),
        countryName(language, String(value['country'])),
      ]);
    case 'sdgs':
      return `SDG ${String(value['goal'])}`;
    case 'sdgTargets':
      return String(value['target']);
    case 'sections':
      return String(value['text']);
    default:
      return Object.entries(value)
        .map(([name, part]) => [name, valueText('', part, language)] as const)
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `${name}: ${text}`)
        .join('\n');
  }
}
