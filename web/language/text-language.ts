import { languageOfText, type TranslatedField } from '../../domain/translations.ts';
import { useLanguage } from './messages.ts';

type Answer = Parameters<typeof languageOfText>[0];

/** What the `lang` of a record’s text has to say; without a field, of its sections. Nothing where it is the page’s own. */
export function useTextLanguage(): (answer: Answer, field?: TranslatedField) => string | undefined {
  const language = useLanguage();
  return (answer, field) => {
    const own = languageOfText(answer, field);
    return own === language ? undefined : own;
  };
}
