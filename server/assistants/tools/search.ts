import { z } from 'zod';
import { SEARCHED_PARTS } from '../../../domain/document-facts.ts';
import { LICENCE_NOTE, searchUrl } from '../../export/site.ts';
import { FOR_READERS, filterInput, pageInput, queryFrom, wordsInput } from '../ask-api.ts';
import { foundOutput, foundRecords, sayFound } from '../found-records.ts';
import { defineTool } from '../tool.ts';

const SIZE = 10;
const MOST = 20; // an assistant reads all of it

export const searchTool = defineTool({
  name: 'search',
  title: 'Search the library',
  description:
    'Finds strategies, practices, toolkits, funds and exchanges of cities by words and filters. Answers a page of records with ' +
    'their ids, what matched, the exact number of all that match, and the address of the same search for the reader. Filters ' +
    'take ids; ask the tool "facets" for them instead of guessing. Use few words: all of them have to be in a record. With "in" ' +
    'the documents of records are searched too, and a record names the best of its passages with their page.',
  input: z.strictObject({
    ...wordsInput,
    in: z
      .enum(SEARCHED_PARTS)
      .optional()
      .describe('Where the words are: records by default, the documents of records, or both.'),
    ...filterInput,
    ...pageInput,
    size: z.int().min(1).max(MOST).optional().describe(`${SIZE} by default`),
  }),
  output: z.object({
    total: z.int().describe('All records that match.'),
    page: z.int(),
    pages: z.int(),
    corrected: z.array(z.object({ from: z.string(), to: z.string() })).describe('Words read as others.'),
    leftOut: z.array(z.string()).describe('Words that no record has together with the rest.'),
    records: z.array(foundOutput),
    url: z.string().describe('The same search, for the reader.'),
    licence: z.string(),
  }),
  async run(asked, { library, publicUrl, signal }) {
    const query = queryFrom({ size: SIZE, ...asked }, { facets: 'none' });
    const answer = await library.search.search(query, signal);
    const { total, page, pages, corrected, leftOut } = answer;
    const url = searchUrl(publicUrl, '/', { ...query, facets: FOR_READERS, page: 1 });
    const records = foundRecords(answer, publicUrl);
    return { total, page, pages, corrected, leftOut, records, url, licence: LICENCE_NOTE };
  },
  say({ total, page, pages, leftOut, records, url, licence }) {
    const left = leftOut.length > 0 ? ` Left out, since no record has them too: ${leftOut.join(', ')}.` : '';
    const head = `${total} records match; page ${page} of ${pages}.${left}`;
    return [head, ...records.map(sayFound), `The same search: ${url}`, licence].join('\n\n');
  },
});
