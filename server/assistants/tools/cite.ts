import { z } from 'zod';
import { EMPTY_QUERY } from '../../../domain/query.ts';
import { citeRecord } from '../../api/about-record.ts';
import { recordOf } from '../../api/record.ts';
import { recordId } from '../record-id.ts';
import { saySource, sourceOf, sourceOutput } from '../source-of.ts';
import { defineTool, langInput } from '../tool.ts';

export const citeTool = defineTool({
  name: 'cite',
  title: 'Cite a record',
  description:
    'The reference of a record as a line of text, RIS, BibTeX and CSL-JSON. Copy it as it is; do not write references yourself.',
  ifNotFound: 'Find ids with the tool "search".',
  input: z.strictObject({ id: recordId, ...langInput }),
  output: z.object({
    text: z.string(),
    ris: z.string(),
    bibtex: z.string(),
    csl: z.record(z.string(), z.unknown()),
    ...sourceOutput,
  }),
  async run({ id, lang = EMPTY_QUERY.lang }, { library, publicUrl, now }) {
    const record = recordOf(library, id);
    return { ...citeRecord(record, { publicUrl, lang, at: now() }), ...sourceOf(record, publicUrl) };
  },
  say: ({ text, ris, bibtex, ...source }) => [text, saySource(source), bibtex, ris].join('\n\n'),
});
