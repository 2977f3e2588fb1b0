import { useDeskMessages } from '../../language/messages.ts';

/** What the fields of a form are called, by the header of their column. */
export function useFieldNames(): (header: string) => string {
  const { columnGroups, fields } = useDeskMessages();
  const names = Object.assign({}, ...Object.values(columnGroups).map((group) => group.names)) as Readonly<
    Record<string, string>
  >;
  // In a table these hold `declared` or `derived`, which the form says in words.
  const ofForm: Readonly<Record<string, string>> = {
    themes_from: fields.themesFrom,
    topics_from: fields.topicsFrom,
  };
  return (header) => ofForm[header] ?? names[header] ?? header;
}
