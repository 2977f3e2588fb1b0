import { foldText } from '../../domain/vocabularies/fold.ts';
import { spellings } from '../../library/words/spellings.ts';
import type { Column } from './column.ts';

/** Headers of columns that hold people as often as offices. */
const PEOPLE = new Set(
  spellings(
    `contact; contact person; contacto; persona de contacto; contato; contacte; kontakt; ansprechpartner`,
  ).map(foldText),
);

/**
 * Whether a column of somebody's table may hold addresses or names of people. Such a column is never published by its
 * header alone: a person says that it is an office's, with a mapping or by calling it what we call it.
 */
export function mustBeAsked(header: string, { header: ours }: Pick<Column, 'header'>): boolean {
  const isOurName = foldText(header) === foldText(ours);
  if (isOurName) return false;
  return ours === 'contact_address' || (ours === 'contact_organisation' && PEOPLE.has(foldText(header)));
}
