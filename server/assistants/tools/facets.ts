import { z } from 'zod';
import { FACET_KEYS, type FacetKey } from '../../../domain/facets.ts';
import { LICENCE_NOTE, searchUrl } from '../../export/site.ts';
import { FOR_READERS, filterInput, queryFrom, wordsInput } from '../ask-api.ts';
import { defineTool } from '../tool.ts';

const LIMIT = 30;

export const facetsTool = defineTool({
  name: 'facets',
  title: 'Find the terms of a filter, with counts',
  description:
    'Lists the terms of one facet (such as topic, city, country, sdg) with their ids and how many records have each, under the ' +
    'words and filters that you give. Use it to find ids for the tool "search", and to count: how many records a country has, ' +
    'which topics are frequent. "text" finds terms by name.',
  input: z.strictObject({
    facet: z.enum(FACET_KEYS as [FacetKey, ...FacetKey[]]),
    text: z.string().max(100).optional().describe('The beginning of a name, such as “barc”.'),
    ...wordsInput,
    ...filterInput,
    limit: z.int().min(1).max(100).optional().describe(`${LIMIT} by default`),
  }),
  output: z.object({
    facet: z.string(),
    total: z.int().describe('Terms that match.'),
    terms: z.array(z.object({ id: z.string(), label: z.string(), count: z.int() })),
    url: z.string(),
    licence: z.string(),
  }),
  async run({ facet, text = '', limit = LIMIT, ...asked }, { library, publicUrl, signal }) {
    const query = queryFrom(asked, { size: '1', facets: facet });
    const question = { facet, text, query, limit, page: 1 };
    const { total, terms } = await library.search.searchFacet(question, signal);
    return {
      facet,
      total,
      terms: terms.map(({ id, label, count }) => ({ id, label, count })),
      url: searchUrl(publicUrl, '/', { ...query, facets: FOR_READERS }),
      licence: LICENCE_NOTE,
    };
  },
  say({ facet, total, terms, url, licence }) {
    const lines = terms.map(({ id, label, count }) => `${id}: ${label} (${count})`);
    return [`${total} terms of ${facet}, with the records of each:`, ...lines, url, licence].join('\n');
  },
});
