import type { ColumnHeader } from '../../domain/columns.ts';
import type { Eligibility, Fund, FundRule } from '../../domain/offers/fund.ts';
import { writeAmount } from '../cells/amounts.ts';
import { joinList, splitList, withSingleSpaces } from '../cells/lists.ts';
import type { RowNotes } from '../cells/notes.ts';
import { parseAmount, parseFlag } from '../cells/rules.ts';
import { column, type CellType, type Column } from './column.ts';
import type { FundDraft } from './offer-draft.ts';

interface Rule<Value> {
  readonly header: ColumnHeader;
  readonly of: FundRule;
  readonly type?: CellType;
  readonly example: string;
  readonly description: string;
  readonly parse: (text: string) => Value | undefined;
  /** Whether a cell may say what gets in besides: `100000; or the largest city of a small country`. */
  readonly excepts?: true;
  readonly put: (fund: FundDraft, value: Value) => void;
  /** Its text in a table; '' where there is none. */
  readonly get: (fund: Fund) => string;
}

/** A column whose cell is understood, or kept in its words. Its type is text: a table may say it in any way. */
export function ruleColumn<Value>({
  header,
  of,
  example,
  description,
  parse,
  excepts,
  put,
  get,
}: Rule<Value>): Column {
  return column({
    header,
    field: `fund.${of}`,
    accepts: spelt(header),
    example,
    description,
    read: (cell, { fund }, notes) => {
      const [, rule = cell, exception] = (excepts && EXCEPTION.exec(cell)) || [];
      const value = parse(rule);
      if (value === undefined) return keepInWords(fund, of, cell, notes);
      put(fund, value);
      if (exception !== undefined) fund.inWords[of] = exception;
    },
    write: ({ fund }) => {
      if (!fund) return '';
      return [get(fund), fund.inWords?.[of] ?? ''].filter(Boolean).join('; or ');
    },
  });
}

/** A rule, and what gets in without it. */
const EXCEPTION = /^([^;]+?) ?; ?or (.+)$/is;

export function amountColumn(
  of: 'min' | 'max' | 'typical',
  header: ColumnHeader,
  example: string,
  what: string,
): Column {
  return ruleColumn({
    header,
    of: `amount.${of}`,
    example,
    description: `${what} Only the number, without thousands separators.`,
    parse: parseAmount,
    put: (fund, value) => void (fund.amount[of] = value),
    get: (fund) => (fund.amount?.[of] === undefined ? '' : writeAmount(fund.amount[of])),
  });
}

export function flagColumn(
  of: 'capital' | 'metropolitanAuthority' | 'byInvitation',
  header: ColumnHeader,
  description: string,
): Column {
  return ruleColumn({
    header,
    of: `eligibility.${of}`,
    example: '',
    description,
    parse: parseFlag,
    put: ({ eligibility }, is) => void (eligibility[of] = is),
    get: ({ eligibility }) => (eligibility[of] === undefined ? '' : eligibility[of] ? 'yes' : 'no'),
  });
}

interface ListRule {
  readonly header: ColumnHeader;
  readonly of: 'applicants' | 'countries' | 'groups' | 'networks';
  readonly example: string;
  readonly description: string;
  readonly parse: (value: string) => string | undefined;
}

/** A list of which the parts that are not understood are kept in words, beside those that are. */
export function listColumn({ header, of, example, description, parse }: ListRule): Column {
  const field = `eligibility.${of}` as const;
  return column({
    header,
    field: `fund.${field}`,
    type: 'list',
    shape: 'text',
    accepts: spelt(header),
    example,
    description,
    read: (cell, { fund }, notes) => {
      const values = partsOf(cell, parse);
      const known = values.flatMap((value) => parse(value) ?? []);
      const unknown = values.filter((value) => parse(value) === undefined);
      Object.assign(fund.eligibility, { [of]: [...new Set(known)] } satisfies Partial<
        Record<keyof Eligibility, string[]>
      >);
      if (unknown.length > 0) keepInWords(fund, field, joinList([...new Set(unknown)]), notes);
    },
    write: ({ fund }) =>
      [joinList(fund?.eligibility[of] ?? []), fund?.inWords?.[field] ?? ''].filter(Boolean).join('; '),
  });
}

function partsOf(cell: string, parse: (value: string) => string | undefined): string[] {
  return splitList(cell).flatMap((value) => {
    if (parse(value) !== undefined) return [value];
    const parts = withSingleSpaces(value)
      .split(/ ?, ?/)
      .filter((part) => part !== '');
    return parts.length > 1 && parts.some((part) => parse(part) !== undefined) ? parts : [value];
  });
}

function keepInWords(fund: FundDraft, of: FundRule, text: string, notes: RowNotes): void {
  fund.inWords[of] = text;
  notes.add('kept-in-words', {
    value: text,
    message: 'Not understood as a rule. It is shown as it is, and counts neither as a yes nor as a no.',
  });
}

export function textOf(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

function spelt(header: string): string {
  return `${header.replace('fund_', '').replaceAll('_', ' ')} of the fund`;
}
