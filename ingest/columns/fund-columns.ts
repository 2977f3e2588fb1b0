import { ACCESS_WAYS } from '../../domain/vocabularies/access-ways.ts';
import { APPLICANTS } from '../../domain/vocabularies/applicants.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { INSTRUMENTS } from '../../domain/vocabularies/instruments.ts';
import { STAGES } from '../../domain/vocabularies/stages.ts';
import { WINDOW_KINDS } from '../../domain/vocabularies/window-kinds.ts';
import { parseCountry } from '../../library/places/countries.ts';
import { readCurrency } from '../cells/currencies.ts';
import { joinList } from '../cells/lists.ts';
import { parseDeadline, parseInhabitants, parsePercent } from '../cells/rules.ts';
import { findMatch, readTerm, readTerms } from '../cells/terms.ts';
import { column, type Column } from './column.ts';
import { amountColumn, flagColumn, listColumn, ruleColumn, textOf } from './rule-columns.ts';

/** Who pays, for what, whom and when. A rule that is not understood is kept in the words of the cell, and is no rule then. */
export const FUND_COLUMNS: readonly Column[] = [
  column({
    header: 'fund_giver',
    field: 'fund.giver',
    accepts: `giver of the fund`,
    example: 'European Union',
    description: 'Whose money it is.',
    read: (cell, { fund }) => void (fund.giver = cell),
    write: ({ fund }) => fund?.giver ?? '',
  }),
  column({
    header: 'fund_manager',
    field: 'fund.manager',
    accepts: `manager of the fund`,
    example: 'Région Hauts-de-France',
    description: 'Who runs it, where that is somebody else.',
    read: (cell, { fund }) => void (fund.manager = cell),
    write: ({ fund }) => fund?.manager ?? '',
  }),
  column({
    header: 'fund_instruments',
    field: 'fund.instruments',
    type: 'list',
    shape: 'text',
    accepts: `instruments of the fund; fund instrument`,
    example: 'grant',
    description: 'grant, technical-assistance, loan, guarantee, prize; several separated by semicolons.',
    read: (cell, { fund }, notes) => void (fund.instruments = readTerms(INSTRUMENTS, cell, notes)),
    write: ({ fund }) => joinList(fund?.instruments ?? []),
  }),
  column({
    header: 'fund_stages',
    field: 'fund.stages',
    type: 'list',
    shape: 'text',
    accepts: `stages of the fund; fund stage`,
    example: 'pilot; investment',
    description: 'exchange, planning, preparation, pilot, investment; several separated by semicolons.',
    read: (cell, { fund }, notes) => void (fund.stages = readTerms(STAGES, cell, notes)),
    write: ({ fund }) => joinList(fund?.stages ?? []),
  }),
  amountColumn('min', 'fund_amount_min', '50000', 'The least that one project gets.'),
  amountColumn('max', 'fund_amount_max', '5000000', 'The most that one project gets.'),
  amountColumn('typical', 'fund_amount_typical', '', 'What one project usually gets.'),
  column({
    header: 'fund_currency',
    field: 'fund.amount.currency',
    accepts: `currency of the fund`,
    example: 'EUR',
    description: 'ISO 4217 code. Amounts without it are kept in words.',
    read: (cell, { fund }, notes) => {
      const currency = readCurrency(cell, notes);
      if (currency !== undefined) fund.amount.currency = currency;
    },
    write: ({ fund }) => fund?.amount?.currency ?? '',
  }),
  ruleColumn({
    header: 'fund_max_share',
    of: 'cofinancing.maxShare',
    type: 'number',
    example: '80',
    description: 'How much of the cost it pays at most, in per cent.',
    parse: parsePercent,
    put: ({ cofinancing }, share) => void (cofinancing.maxShare = share),
    get: ({ cofinancing }) => textOf(cofinancing?.maxShare),
  }),
  ruleColumn({
    header: 'fund_own_share_min',
    of: 'cofinancing.ownShareMin',
    type: 'number',
    example: '20',
    description: 'How much of the cost the city pays at least, in per cent.',
    parse: parsePercent,
    put: ({ cofinancing }, share) => void (cofinancing.ownShareMin = share),
    get: ({ cofinancing }) => textOf(cofinancing?.ownShareMin),
  }),
  listColumn({
    header: 'fund_applicants',
    of: 'applicants',
    example: 'city; metropolitan-authority',
    description: `Who may ask: ${APPLICANTS.terms.map(({ id }) => id).join(', ')}; several separated by semicolons.`,
    parse: (value) => findMatch(APPLICANTS, value)?.term.id,
  }),
  ruleColumn({
    header: 'fund_population_min',
    of: 'eligibility.populationMin',
    type: 'integer',
    example: '50000',
    description:
      'How many inhabitants a city must have at least. What gets in with fewer follows in words: 100000; or the largest city of a small country.',
    parse: parseInhabitants,
    excepts: true,
    put: ({ eligibility }, count) => void (eligibility.populationMin = count),
    get: ({ eligibility }) => textOf(eligibility.populationMin),
  }),
  ruleColumn({
    header: 'fund_population_max',
    of: 'eligibility.populationMax',
    type: 'integer',
    example: '',
    description: 'How many inhabitants a city may have at most, and after “; or” what gets in with more.',
    parse: parseInhabitants,
    excepts: true,
    put: ({ eligibility }, count) => void (eligibility.populationMax = count),
    get: ({ eligibility }) => textOf(eligibility.populationMax),
  }),
  flagColumn(
    'capital',
    'fund_capital',
    'Yes: only for capitals. No: not for them. Empty: no such rule is known.',
  ),
  flagColumn(
    'metropolitanAuthority',
    'fund_metropolitan_authority',
    'Yes: only for metropolitan authorities. No: not for them. Empty: no such rule is known.',
  ),
  listColumn({
    header: 'fund_countries',
    of: 'countries',
    example: 'FR; BE',
    description: 'Only for cities of these countries: ISO codes or names, separated by semicolons.',
    parse: parseCountry,
  }),
  listColumn({
    header: 'fund_groups',
    of: 'groups',
    example: 'eu',
    description: `Only for cities of these groups of countries: ${COUNTRY_GROUPS.terms.map(({ id }) => id).join(', ')}; several separated by semicolons.`,
    parse: (value) => findMatch(COUNTRY_GROUPS, value)?.term.id,
  }),
  listColumn({
    header: 'fund_networks',
    of: 'networks',
    example: '',
    description:
      'Only for members of these networks, by their ids such as metropolis; several separated by semicolons.',
    parse: networkId,
  }),
  flagColumn('byInvitation', 'fund_by_invitation', 'Yes: only those who are invited may ask.'),
  column({
    header: 'fund_other_rules',
    field: 'fund.eligibility.text',
    shape: 'text',
    accepts: `other rules of the fund`,
    example: 'At least three partners from three countries.',
    description:
      'Rules that have no column, in words: shown beside the answer, and never taken for a yes or a no.',
    read: (cell, { fund }) => void (fund.eligibility.text = cell),
    write: ({ fund }) => fund?.eligibility.text ?? '',
  }),
  column({
    header: 'fund_access',
    field: 'fund.access',
    accepts: `access to the fund`,
    example: 'direct',
    description: `How a city gets to it: ${ACCESS_WAYS.terms.map(({ id }) => id).join(', ')}.`,
    read: (cell, { fund }, notes) => {
      const access = readTerm(ACCESS_WAYS, cell, notes);
      if (access !== undefined) fund.access = access;
    },
    write: ({ fund }) => fund?.access ?? '',
  }),
  column({
    header: 'fund_window',
    field: 'fund.window.kind',
    accepts: `window of the fund`,
    example: 'call',
    description: 'rolling, call, invitation or closed.',
    read: (cell, { fund }, notes) => {
      const kind = readTerm(WINDOW_KINDS, cell, notes);
      if (kind !== undefined) fund.window.kind = kind;
    },
    write: ({ fund }) => fund?.window?.kind ?? '',
  }),
  ruleColumn({
    header: 'fund_opens',
    of: 'window.opens',
    example: '2026-03-01',
    description: 'When the call opens: a day, month or year.',
    parse: parseDeadline,
    put: ({ window }, date) => void (window.opens = date),
    get: ({ window }) => window?.opens ?? '',
  }),
  ruleColumn({
    header: 'fund_closes',
    of: 'window.closes',
    example: '2026-05-31',
    description:
      'The last day on which it can be asked. Words such as “end of May” are shown, but no deadline.',
    parse: parseDeadline,
    put: ({ window }, date) => void (window.closes = date),
    get: ({ window }) => window?.closes ?? '',
  }),
  column({
    header: 'fund_usual',
    field: 'fund.window.usual',
    accepts: `usual window of the fund`,
    example: 'every spring',
    description: 'When its calls usually come, in words.',
    read: (cell, { fund }) => void (fund.window.usual = cell),
    write: ({ fund }) => fund?.window?.usual ?? '',
  }),
];

const NETWORK = /^[a-z0-9]+(?:[- ][a-z0-9]+){0,4}$/i;

function networkId(text: string): string | undefined {
  return NETWORK.test(text) ? text.toLowerCase().replaceAll(' ', '-') : undefined;
}
