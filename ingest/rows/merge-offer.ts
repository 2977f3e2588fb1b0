import type { ColumnHeader } from '../../domain/columns.ts';
import { FUND_RULES, type FundRule } from '../../domain/offers/fund.ts';
import type { ExchangeDraft, FundDraft, OfferDraft, ToolkitDraft } from '../columns/offer-draft.ts';

/** What an offer becomes by a row: the columns that the row `says` count, all others leave it as it is. */
export function mergeOffer(
  row: OfferDraft,
  kept: OfferDraft,
  says: (header: ColumnHeader) => boolean,
): Every<OfferDraft> {
  const pick = <Value>(header: ColumnHeader, of: (draft: OfferDraft) => Value): Value =>
    of(says(header) ? row : kept);
  return {
    coverage: says('coverage') ? row.coverage : (kept.coverage ?? row.coverage),
    toolkit: filled<Every<ToolkitDraft>>({
      publishers: pick('toolkit_publishers', ({ toolkit }) => toolkit.publishers),
      edition: pick('toolkit_edition', ({ toolkit }) => toolkit.edition),
      year: pick('toolkit_year', ({ toolkit }) => toolkit.year),
      openness: pick('toolkit_openness', ({ toolkit }) => toolkit.openness),
      audience: pick('toolkit_audience', ({ toolkit }) => toolkit.audience),
      phases: pick('toolkit_phases', ({ toolkit }) => toolkit.phases),
      timeNeeded: pick('toolkit_time_needed', ({ toolkit }) => toolkit.timeNeeded),
      difficulty: pick('toolkit_difficulty', ({ toolkit }) => toolkit.difficulty),
      requiredFor: pick('toolkit_required_for', ({ toolkit }) => toolkit.requiredFor),
      status: pick('toolkit_status', ({ toolkit }) => toolkit.status),
      archive: pick('toolkit_archive_url', ({ toolkit }) => toolkit.archive),
    }),
    fund: filled<Every<FundDraft>>({
      giver: pick('fund_giver', ({ fund }) => fund.giver),
      manager: pick('fund_manager', ({ fund }) => fund.manager),
      instruments: pick('fund_instruments', ({ fund }) => fund.instruments),
      stages: pick('fund_stages', ({ fund }) => fund.stages),
      amount: filled<Every<FundDraft['amount']>>({
        min: pick(COLUMN_OF['amount.min'], ({ fund }) => fund.amount.min),
        max: pick(COLUMN_OF['amount.max'], ({ fund }) => fund.amount.max),
        typical: pick(COLUMN_OF['amount.typical'], ({ fund }) => fund.amount.typical),
        currency: pick('fund_currency', ({ fund }) => fund.amount.currency),
      }),
      cofinancing: filled<Every<FundDraft['cofinancing']>>({
        maxShare: pick(COLUMN_OF['cofinancing.maxShare'], ({ fund }) => fund.cofinancing.maxShare),
        ownShareMin: pick(COLUMN_OF['cofinancing.ownShareMin'], ({ fund }) => fund.cofinancing.ownShareMin),
      }),
      eligibility: filled<Every<FundDraft['eligibility']>>({
        applicants: pick(COLUMN_OF['eligibility.applicants'], ({ fund }) => fund.eligibility.applicants),
        populationMin: pick(
          COLUMN_OF['eligibility.populationMin'],
          ({ fund }) => fund.eligibility.populationMin,
        ),
        populationMax: pick(
          COLUMN_OF['eligibility.populationMax'],
          ({ fund }) => fund.eligibility.populationMax,
        ),
        capital: pick(COLUMN_OF['eligibility.capital'], ({ fund }) => fund.eligibility.capital),
        metropolitanAuthority: pick(
          COLUMN_OF['eligibility.metropolitanAuthority'],
          ({ fund }) => fund.eligibility.metropolitanAuthority,
        ),
        countries: pick(COLUMN_OF['eligibility.countries'], ({ fund }) => fund.eligibility.countries),
        groups: pick(COLUMN_OF['eligibility.groups'], ({ fund }) => fund.eligibility.groups),
        networks: pick(COLUMN_OF['eligibility.networks'], ({ fund }) => fund.eligibility.networks),
        byInvitation: pick(
          COLUMN_OF['eligibility.byInvitation'],
          ({ fund }) => fund.eligibility.byInvitation,
        ),
        text: pick('fund_other_rules', ({ fund }) => fund.eligibility.text),
      }),
      access: pick('fund_access', ({ fund }) => fund.access),
      window: filled<Every<FundDraft['window']>>({
        kind: pick('fund_window', ({ fund }) => fund.window.kind),
        opens: pick(COLUMN_OF['window.opens'], ({ fund }) => fund.window.opens),
        closes: pick(COLUMN_OF['window.closes'], ({ fund }) => fund.window.closes),
        usual: pick('fund_usual', ({ fund }) => fund.window.usual),
      }),
      inWords: filled(
        Object.fromEntries(
          FUND_RULES.map((of) => [of, pick(COLUMN_OF[of], ({ fund }) => fund.inWords[of])]),
        ) as Every<FundDraft['inWords']>,
      ),
    }) as FundDraft,
    exchange: filled<Every<ExchangeDraft>>({
      host: pick('exchange_host', ({ exchange }) => exchange.host),
      place: pick('exchange_place', ({ exchange }) => exchange.place),
      form: pick('exchange_form', ({ exchange }) => exchange.form),
      when: pick('exchange_when', ({ exchange }) => exchange.when),
      who: pick('exchange_who', ({ exchange }) => exchange.who),
      fee: pick('exchange_fee', ({ exchange }) => exchange.fee),
      howToJoin: pick('exchange_how_to_join', ({ exchange }) => exchange.howToJoin),
    }),
  };
}

/** The column that says a rule, as a rule or in words. */
const COLUMN_OF = {
  'amount.min': 'fund_amount_min',
  'amount.max': 'fund_amount_max',
  'amount.typical': 'fund_amount_typical',
  'cofinancing.maxShare': 'fund_max_share',
  'cofinancing.ownShareMin': 'fund_own_share_min',
  'eligibility.applicants': 'fund_applicants',
  'eligibility.populationMin': 'fund_population_min',
  'eligibility.populationMax': 'fund_population_max',
  'eligibility.capital': 'fund_capital',
  'eligibility.metropolitanAuthority': 'fund_metropolitan_authority',
  'eligibility.countries': 'fund_countries',
  'eligibility.groups': 'fund_groups',
  'eligibility.networks': 'fund_networks',
  'eligibility.byInvitation': 'fund_by_invitation',
  'window.opens': 'fund_opens',
  'window.closes': 'fund_closes',
} as const satisfies Record<FundRule, ColumnHeader>;

/** Names each key, so that the compiler finds a field that is not merged. */
type Every<Group> = { [Key in keyof Required<Group>]: Group[Key] | undefined };

type Defined<Group> = { [Key in keyof Group]?: Exclude<Group[Key], undefined> };

function filled<Group extends object>(values: Group): Defined<Group> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Defined<Group>;
}
