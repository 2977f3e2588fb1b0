import { z } from 'zod';
import type { RecordResponse } from '../../../domain/responses.ts';
import { readRecord } from '../../api/record.ts';
import { recordId } from '../record-id.ts';
import { recordTexts } from '../record-texts.ts';
import { saySource, sourceOf, sourceOutput } from '../source-of.ts';
import { defineTool, langInput } from '../tool.ts';

export const recordTool = defineTool({
  name: 'record',
  title: 'Read a record',
  description:
    'Everything that the library has of one record: summary, what came of it, cost, who paid, whom to ask, the pages that say ' +
    'so, related records. "missing" names what is not known. Ids come from the tool "search".',
  ifNotFound: 'Find ids with the tool "search".',
  input: z.strictObject({ id: recordId, ...langInput }),
  output: z.object({
    record: z.looseObject({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      missing: z.array(z.string()),
    }),
    ...sourceOutput,
  }),
  async run({ id }, { library, publicUrl }) {
    const record = readRecord(library, id);
    return { record: { ...record }, ...sourceOf(record, publicUrl) };
  },
  say({ record, ...source }) {
    // Its schema is that of the API; only its first fields are described again to assistants.
    const { missing, related, cost, funding, contact, links, lastVerified, ...whole } =
      record as unknown as RecordResponse;
    const { title, kind, city, years, status } = whole;
    const facts: [string, string | undefined][] = [
      ['kind', kind],
      ['city', city && `${city.name}, ${city.country} [${city.id}]`],
      [
        'years',
        Object.entries(years)
          .map(([name, year]) => `${name} ${year}`)
          .join(', '),
      ],
      ['status', status],
      ['cost', cost && [cost.amount, cost.currency, cost.year, cost.what].filter(Boolean).join(' ')],
      ['paid by', funding?.funders.map(({ name }) => name).join('; ')],
      ['ask', contact && Object.values(contact).join(', ')],
      ['document', links.document ?? links.landing],
      ['evidence', whole.evidence?.map(({ publisher, url }) => `${publisher}: ${url}`).join('; ')],
      ['related', related.map(({ as, id, title: other }) => `${as}: ${other} [${id}]`).join('; ')],
      ['last checked', lastVerified],
      ['not known', missing.join(', ')],
    ];
    const told = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
    const texts = recordTexts(whole).map(({ field, text }) => `${field}: ${text}`);
    return [title, ...told, ...texts, saySource(source)].join('\n');
  },
});
