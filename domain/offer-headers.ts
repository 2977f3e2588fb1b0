// The columns that only one kind of offer has: its table is told from others by them.

export const TOOLKIT_HEADERS = [
  'toolkit_publishers',
  'toolkit_edition',
  'toolkit_year',
  'toolkit_openness',
  'toolkit_audience',
  'toolkit_phases',
  'toolkit_time_needed',
  'toolkit_difficulty',
  'toolkit_required_for',
  'toolkit_status',
  'toolkit_archive_url',
] as const;

export const FUND_HEADERS = [
  'fund_giver',
  'fund_manager',
  'fund_instruments',
  'fund_stages',
  'fund_amount_min',
  'fund_amount_max',
  'fund_amount_typical',
  'fund_currency',
  'fund_max_share',
  'fund_own_share_min',
  'fund_applicants',
  'fund_population_min',
  'fund_population_max',
  'fund_capital',
  'fund_metropolitan_authority',
  'fund_countries',
  'fund_groups',
  'fund_networks',
  'fund_by_invitation',
  'fund_other_rules',
  'fund_access',
  'fund_window',
  'fund_opens',
  'fund_closes',
  'fund_usual',
] as const;

export const EXCHANGE_HEADERS = [
  'exchange_host',
  'exchange_place',
  'exchange_form',
  'exchange_when',
  'exchange_who',
  'exchange_fee',
  'exchange_how_to_join',
] as const;
