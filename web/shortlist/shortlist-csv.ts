import type { PublishedRecord } from '../../domain/record.ts';
import { csvText, type Cell } from '../charts/csv-text.ts';

/** The columns of the import format that a shortlist is for: what, where, when, about what, and where to read on. */
const COLUMNS: readonly (readonly [name: string, of: (record: PublishedRecord) => Cell])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['city', ({ city }) => city?.name],
  ['state', ({ city }) => city?.state],
  ['country', ({ city }) => city?.country],
  ['themes', ({ themes }) => themes.join('; ')],
  ['topics', ({ topics }) => topics.join('; ')],
  ['sdgs', ({ sdgs }) => goals(sdgs, 'declared')],
  ['sdgs_derived', ({ sdgs }) => goals(sdgs, 'derived')],
  ['status', ({ status }) => status],
  ['year_adopted', ({ years }) => years.adopted],
  ['year_start', ({ years }) => years.start],
  ['year_end', ({ years }) => years.end],
  ['landing_url', ({ links }) => links.landing],
  ['document_url', ({ links }) => links.document],
  ['contact_organisation', ({ contact }) => contact?.organisation],
  ['source', ({ source }) => source?.name],
  ['licence', ({ source }) => source?.licence],
];

/** Records as a table with the headers of the library's own tables, so that it can be imported again. */
export function shortlistCsv(records: readonly PublishedRecord[]): string {
  return csvText([
    COLUMNS.map(([name]) => name),
    ...records.map((record) => COLUMNS.map(([, of]) => of(record))),
  ]);
}

function goals(sdgs: PublishedRecord['sdgs'], from: 'declared' | 'derived'): string {
  return sdgs
    .filter((tagged) => tagged.from === from)
    .map(({ goal, via }) => (via ? `${goal} (${via})` : String(goal)))
    .join('; ');
}
