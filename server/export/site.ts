import { encodeQuery } from '../../domain/query-codec.ts';
import { DEFAULT_PAGE_SIZE, changeQuery, type Query } from '../../domain/query.ts';

/** What the library calls itself in files that leave it. */
export const SITE_NAME = 'Metroteca';

/** Facts are the sources'; a library of many sources cannot give one licence for all of them. */
export const LICENCE_NOTE =
  'Each record keeps the licence of its source, named in source.licence (column "licence"). ' +
  'When a record is reused, name its source and the address of its page.';

/** The page of a record. */
export function recordUrl(publicUrl: string, id: string): string {
  return `${publicUrl}/records/${id}`;
}

/** The page of a city. */
export function cityUrl(publicUrl: string, id: string): string {
  return `${publicUrl}/cities/${id}`;
}

/** An address with a search in it: the first page of the results, a feed, an export. */
export function searchUrl(publicUrl: string, path: string, query: Query): string {
  const parameters = encodeQuery(changeQuery(query, { size: DEFAULT_PAGE_SIZE }));
  return parameters === '' ? `${publicUrl}${path}` : `${publicUrl}${path}?${parameters}`;
}
