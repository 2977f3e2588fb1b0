import type { Indicator } from '../../domain/evidence.ts';
import type { ColumnHeader } from '../../domain/columns.ts';
import { coverageNames } from '../../languages/coverage-names.ts';
import { labelOf } from '../../languages/read-terms.ts';
import { deskMessages, serverMessages } from '../../languages/server-messages.ts';
import type { ExportContext } from './export-format.ts';
import { placesInside, saysPages, type ExportedRecord } from './exported-record.ts';
import { recordUrl } from './site.ts';
import type { CellLook } from './workbook-styles.ts';

interface LabelledColumn {
  /** In the reader’s language. */
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly look: CellLook;
  readonly of: (record: ExportedRecord) => string | number | undefined;
}

type Row = readonly [header: ColumnHeader, width: number, of: LabelledColumn['of']];

/** What a person reads of a record in a table, in the reader’s language: numbers are numbers, days are ISO dates. */
export function labelledColumns({ publicUrl, labels, query }: ExportContext): LabelledColumn[] {
  const { lang } = query;
  const { columnGroups } = deskMessages(lang);
  const names: Record<string, string> = Object.assign(
    {},
    ...Object.values(columnGroups).map((group) => group.names),
  );
  const rows: readonly Row[] = [
    ['title', 48, ({ title }) => title],
    ['kind', 14, ({ kind }) => labels('kind', kind)],
    ['city', 18, ({ city }) => city?.name],
    ['country', 18, ({ city }) => city && labels('country', city.country)],
    ['coverage', 18, ({ coverage }) => coverage && joined(coverageNames(coverage, lang, labelOf))],
    ['status', 14, ({ status }) => status && labels('status', status)],
    ['document_type', 16, ({ documentType }) => documentType && labels('type', documentType)],
    ['year_start', 9, ({ years }) => years.start],
    ['started_on', 12, ({ startedOn }) => startedOn],
    ['year_end', 9, ({ years }) => years.end],
    ['year_adopted', 11, ({ years }) => years.adopted],
    ['summary', 80, ({ summary }) => summary],
    ['outcome', 48, ({ outcome }) => outcome?.text],
    ['indicators', 36, ({ outcome }) => outcome && outcome.indicators.map(indicatorText).join('\n')],
    ['cost_amount', 16, ({ cost }) => cost?.amount],
    ['cost_currency', 12, ({ cost }) => cost?.currency],
    ['cost_year', 11, ({ cost }) => cost?.year],
    ['cost_what', 24, ({ cost }) => cost?.what],
    ['funding_amount', 16, ({ funding }) => funding?.amount],
    ['funding_currency', 12, ({ funding }) => funding?.currency],
    ['funders', 30, ({ funding }) => funding && joined(funding.funders.map(({ name }) => name))],
    ['contact_organisation', 28, ({ contact }) => contact?.organisation],
    ['contact_role', 20, ({ contact }) => contact?.role],
    ['contact_page', 28, ({ contact }) => contact?.page],
    ['contact_address', 28, ({ contact }) => contact?.address],
    ['themes', 24, ({ themes }) => joined(themes.map((theme) => labels('theme', theme)))],
    [
      'topics',
      24,
      ({ topics, unmappedTopics }) =>
        joined([...topics.map((topic) => labels('topic', topic)), ...unmappedTopics]),
    ],
    ['sdgs', 24, ({ sdgs }) => joined(sdgs.map(({ goal }) => `${goal} ${labels('sdg', String(goal))}`))],
    ['actors', 24, ({ actors }) => joined(actors.map((actor) => labels('actor', actor)))],
    [
      'awards',
      24,
      ({ awards }) => joined(awards.map(({ name, year }) => [name, year].filter(Boolean).join(', '))),
    ],
    ['evidence', 40, ({ evidence }) => evidence?.map(({ url }) => url).join('\n')],
    ['document_url', 30, ({ links }) => links.document],
    ['landing_url', 30, ({ links }) => links.landing],
    ['as_of', 12, ({ asOf }) => asOf],
    ['last_verified', 12, ({ lastVerified }) => lastVerified],
    ['source', 24, ({ source }) => source?.name],
    ['licence', 16, ({ source }) => source?.licence],
  ];
  const { citation, workbook } = serverMessages(lang);
  const places: LabelledColumn = {
    look: lookOf('summary'),
    name: workbook.places,
    width: 40,
    of: (record) => placesInside(record, lang),
  };
  return [
    ...rows.map(([header, width, of]) => ({
      name: names[header] ?? header,
      width,
      look: lookOf(header),
      of,
    })),
    ...(saysPages(query) ? [places] : []),
    { name: citation.page, width: 40, look: 'link', of: ({ id }) => recordUrl(publicUrl, id) },
  ];
}

const LINKS: readonly ColumnHeader[] = ['document_url', 'landing_url', 'contact_page'];
const PLAIN: readonly ColumnHeader[] = ['year_adopted', 'year_start', 'year_end', 'cost_year'];

function lookOf(header: ColumnHeader): CellLook {
  if (LINKS.includes(header)) return 'link';
  if (header === 'cost_amount' || header === 'funding_amount') return 'amount';
  return PLAIN.includes(header) ? 'plain' : 'text';
}

function indicatorText({ name, value, unit, year, baseline }: Indicator): string {
  const change = baseline === undefined ? String(value) : `${baseline} → ${value}`;
  return `${name}: ${change} ${unit} (${year})`;
}

function joined(values: readonly string[]): string {
  return values.join('; ');
}
