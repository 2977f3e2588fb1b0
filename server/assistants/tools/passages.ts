import { z } from 'zod';
import { foldText } from '../../../domain/vocabularies/fold.ts';
import { recordOf } from '../../api/record.ts';
import { foundPassage, ofDocument, sayPassage } from '../found-passage.ts';
import { recordId } from '../record-id.ts';
import { recordTexts } from '../record-texts.ts';
import { saySource, sourceOf, sourceOutput } from '../source-of.ts';
import { defineTool, langInput } from '../tool.ts';

const MOST = 10;

export const passagesTool = defineTool({
  name: 'passages',
  title: 'Find passages of a record to quote',
  description:
    'The passages of one record that have the words of "q", in the words of their source, to be quoted with their page and ' +
    'address: first those of the documents that are kept with it, then those of the record itself (summary, outcome, ' +
    'sections). "inDocuments" counts all that match in documents. Without any, open "document" yourself.',
  ifNotFound: 'Find ids with the tool "search".',
  input: z.strictObject({
    id: recordId,
    q: z.string().max(200).describe('Words to look for.'),
    ...langInput,
  }),
  output: z.object({
    passages: z.array(foundPassage),
    inDocuments: z.int().describe('Passages of documents that match, of which the first are here.'),
    leftOut: z
      .array(z.string())
      .describe('Words that no passage of its documents has together with the rest.'),
    document: z.string().optional().describe('Where the document is.'),
    ...sourceOutput,
  }),
  async run({ id, q }, { library, publicUrl, signal }) {
    const record = recordOf(library, id);
    const found = await library.search.passages({ id, q, page: 1, size: MOST }, signal);
    const own = passagesOfRecord(recordTexts(record), q);
    const document = record.links.document ?? record.links.landing;
    return {
      passages: [...found.passages.map((passage) => ofDocument(passage, publicUrl)), ...own].slice(0, MOST),
      inDocuments: found.total,
      leftOut: found.leftOut,
      ...(document !== undefined && { document }),
      ...sourceOf(record, publicUrl),
    };
  },
  say({ passages, inDocuments, leftOut, document, ...source }) {
    const told = passages.map(sayPassage);
    const none = 'Neither the record nor its documents here have these words.';
    const more = inDocuments > passages.length ? [`${inDocuments} passages of its documents match.`] : [];
    const without =
      leftOut.length > 0 ? [`No passage of its documents has these words too: ${leftOut.join(', ')}.`] : [];
    const where = document === undefined ? [] : [`The document: ${document}`];
    return [...(told.length > 0 ? told : [none]), ...more, ...without, ...where, saySource(source)].join(
      '\n\n',
    );
  },
});

/** Those with the most of the words first. */
function passagesOfRecord(texts: ReturnType<typeof recordTexts>, q: string) {
  const words = foldText(q)
    .split(' ')
    .filter((word) => word !== '');
  return texts
    .map(({ field, text }) => ({ in: field, text, found: countWords(text, words) }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .map(({ found: _found, ...passage }) => passage);
}

function countWords(text: string, words: readonly string[]): number {
  const folded = ` ${foldText(text)}`;
  return words.filter((word) => folded.includes(` ${word}`)).length;
}
