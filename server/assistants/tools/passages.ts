import { z } from 'zod';
import { foldText } from '../../../domain/vocabularies/fold.ts';
import { recordOf } from '../../api/record.ts';
import { recordId } from '../record-id.ts';
import { recordTexts } from '../record-texts.ts';
import { saySource, sourceOf, sourceOutput } from '../source-of.ts';
import { defineTool, langInput } from '../tool.ts';

const MOST = 10;

export const passagesTool = defineTool({
  name: 'passages',
  title: 'Find passages of a record to quote',
  description:
    'The passages of one record that have the words of "q", those with the most of them first, in the words of its source, to ' +
    'be quoted with their address. They come from the record itself (summary, outcome, sections); the documents behind it ' +
    'are not searched: open "document" for them.',
  ifNotFound: 'Find ids with the tool "search".',
  input: z.strictObject({
    id: recordId,
    q: z.string().max(200).describe('Words to look for.'),
    ...langInput,
  }),
  output: z.object({
    passages: z.array(z.object({ field: z.string(), text: z.string() })),
    searched: z.literal('record').describe('What was searched: the text of the record, not its documents.'),
    document: z.string().optional().describe('Where the document is.'),
    ...sourceOutput,
  }),
  async run({ id, q }, { library, publicUrl }) {
    const record = recordOf(library, id);
    const words = foldText(q)
      .split(' ')
      .filter((word) => word !== '');
    const ranked = recordTexts(record).map((passage) => ({
      passage,
      found: countWords(passage.text, words),
    }));
    const having = ranked.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
    const document = record.links.document ?? record.links.landing;
    return {
      passages: having.slice(0, MOST).map(({ passage }) => ({ ...passage })),
      searched: 'record' as const,
      ...(document !== undefined && { document }),
      ...sourceOf(record, publicUrl),
    };
  },
  say({ passages, document, ...source }) {
    const found = passages.map(({ field, text }) => `${field}: ${text}`);
    const none = 'The text of the record has none of these words.';
    const where = document === undefined ? [] : [`The document, which was not searched: ${document}`];
    return [...(found.length > 0 ? found : [none]), ...where, saySource(source)].join('\n\n');
  },
});

function countWords(text: string, words: readonly string[]): number {
  const folded = ` ${foldText(text)}`;
  return words.filter((word) => folded.includes(` ${word}`)).length;
}
