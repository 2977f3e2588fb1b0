/** One flag a goal, as tables of others have them: understood, never written. */
export const SDG_FLAG_HEADERS = Array.from({ length: 17 }, (_, index) => `SDG${index + 1}` as const);

/** The headers of the columns that templates offer or tables may have, in the order in which rows are read. */
export const NAMED_HEADERS = [
  'id',
  'kind',
  'title',
  'title_original',
  'summary',
  'city',
  'city_id',
  'state',
  'country',
  'scope',
  'themes',
  'topics',
  'themes_from',
  'topics_from',
  'sdgs',
  'sdgs_derived',
  'sdg_targets',
  'sdg_targets_derived',
  'document_type',
  'status',
  'year_adopted',
  'year_start',
  'year_end',
  'period',
  'languages',
  'last_verified',
  'actors',
  'awards',
  'funding_amount',
  'funding_currency',
  'funders',
  'contact_organisation',
  'contact_address',
  'landing_url',
  'document_url',
  'also_at',
  'image_url',
  'image_credit',
  'image_alt',
  'source',
  'source_id',
  'source_url',
  'licence',
  'background',
  'objectives',
  'implementation',
  'results',
  'challenges',
  'lessons',
  'transferability',
] as const;

export type SdgFlagHeader = `SDG${number}`;
export type NamedHeader = (typeof NAMED_HEADERS)[number];
export type ColumnHeader = NamedHeader | SdgFlagHeader;

/** Every header that we understand. The registry of `ingest/columns/` says how each is read and written. */
export const COLUMN_HEADERS: readonly ColumnHeader[] = [...NAMED_HEADERS, ...SDG_FLAG_HEADERS];
