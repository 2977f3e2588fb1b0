import { useDeskMessages } from '../../language/messages.ts';

/** What the fields of a form are called, by the header of their column. */
export function useFieldNames(): (header: string) => string {
  const { columnGroups } = useDeskMessages();
  const names = Object.assign({}, ...Object.values(columnGroups).map((group) => group.names)) as Readonly<
    Record<string, string>
  >;
  return (header) => names[header] ?? header;
}
