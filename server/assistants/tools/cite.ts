import { z } from 'zod';
import { EMPTY_QUERY, MAX_PAGE } from '../../../domain/query.ts';
import { citeRecord } from '../../api/about-record.ts';
import { recordOf } from '../../api/record.ts';
import { recordId } from '../record-id.ts';
import { saySource, sourceOf, sourceOutput } from '../source-of.ts';
import { defineTool, langInput } from '../tool.ts';

export const citeTool = defineTool({
  name: 'cite',
  title: 'Cite a record',
  description:
    'The reference of a record as a line of text, RIS, BibTeX and CSL-JSON, of one page of its document with "page", as the ' +
    'tool "passages" gives it. Copy it as it is; do not write references yourself.',
  ifNotFound: 'Find ids with the tool "search".',
  input: z.strictObject({
    id: recordId,
    page: z.int().min(1).max(MAX_PAGE).optional().describe('Of the document, counted from 1.'),
    ...langInput,
  }),
  output: z.object({
    text: z.string(),
    ris: z.string(),
    bibtex: z.string(),
    csl: z.record(z.string(), z.unknown()),
    ...sourceOutput,
  }),
  async run({ id, page, lang = EMPTY_QUERY.lang }, { library, publicUrl, now }) {
    const record = recordOf(library, id);
    return { ...citeRecord(record, { publicUrl, lang, at: now(), page }), ...sourceOf(record, publicUrl) };
  },
  say: ({ text, ris, bibtex, ...source }) => [text, saySource(source), bibtex, ris].join('\n\n'),
});
