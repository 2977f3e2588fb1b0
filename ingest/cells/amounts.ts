import { currencyOf } from './currencies.ts';
import { westernDigits } from './digits.ts';
import type { RowNotes } from './notes.ts';

const PLAIN = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const UNCLEAR = /^[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d+$/;
const MILLIONS =
  /^(.*\d) ?(k|m|mn|mio\.?|million|millions|millones|milhões|millón|milió|milions|millionen)$/i;

/** Where a cell may name the currency of its amount. */
const CURRENCY_PLACES = [
  /^([\p{L}\p{Sc}]{1,5}) ?(?=\d)/u,
  /(\p{Sc})$/u,
  / ([\p{L}\p{Sc}]{1,5})\.?$/u,
  /(?<=\d)([A-Z]{3})$/u,
];

/** What an amount of money and its currency are read into. */
interface Money {
  amount?: number | undefined;
  currency?: string | undefined;
}

/**
 * An amount of money, and its currency where the cell names one that is clear: `1.250.000,50 €`, `JPY 1,200`. `1.200`
 * could be 1200 or 1.2, so it is reported; as is anything that is not a number, and a second currency.
 */
export function readMoney(text: string, money: Money, notes: RowNotes): void {
  const { rest, currency } = withoutCurrency(westernDigits(text));
  if (currency !== undefined && contradicts(money, currency, text, notes)) return;
  const amount = readAmount(rest, notes, text);
  if (amount === undefined) return;
  money.amount = amount;
  const named = currency ?? money.currency ?? notes.habit.currency;
  if (named !== undefined) money.currency = named;
}

function withoutCurrency(text: string): { rest: string; currency?: string } {
  for (const place of CURRENCY_PLACES) {
    const named = place.exec(text);
    const currency = named === null ? undefined : currencyOf(named[1]!);
    if (currency !== undefined) return { rest: text.replace(named![0], '').trim(), currency };
  }
  return { rest: text };
}

/** Whether another cell of the row named another currency for the same amount; that is reported. */
export function contradicts(money: Money, currency: string, text: string, notes: RowNotes): boolean {
  if (money.currency === undefined || money.currency === currency) return false;
  notes.add('invalid-value', {
    value: text,
    message: `Another cell of the row says ${money.currency}. Write one currency.`,
  });
  return true;
}

/** `1.200` could be 1200 or 1.2, so it is reported; as is anything that is not a number. */
export function readAmount(text: string, notes: RowNotes, given = text): number | undefined {
  const scaled = MILLIONS.exec(text);
  const factor = scaled === null ? 1 : scaled[2]?.toLowerCase() === 'k' ? 1_000 : 1_000_000;
  const digits = (scaled?.[1] ?? text).trim();
  if (UNCLEAR.test(digits)) {
    const suggestion = factor === 1 ? digits.replace(/[.,]/, '') : undefined;
    notes.add('invalid-value', {
      value: given,
      message: 'Thousands or a fraction? Write only digits.',
      suggestion,
    });
    return undefined;
  }
  const unit = scaled === null ? (notes.habit.unit ?? 1) : 1; // "2 million" is two million in a column of k€ too
  const amount = times(Number(normalise(digits)), factor * unit);
  if (Number.isFinite(amount) && digits !== '' && amount >= 0) {
    if (unit !== 1) {
      const by = notes.habit.isUnitGiven === true ? 'by the mapping' : 'by the unit in the header';
      notes.add('alias-used', { value: given, message: `Read as ${amount}, ${by}.` });
    }
    return amount;
  }
  notes.add('invalid-value', {
    value: given,
    message: 'Not an amount; write digits, the currency in its own column.',
  });
  return undefined;
}

const THOUSANDS =
  /(?:^|[\s([/,_-])(?:[kt] ?(?:€|\$|£|eur|usd|gbp|chf)|(?:€|\$|£) ?k|thousands?|miles|milers|milliers|mila|tausend|tsd\.?|['’]?000s?|тыс\.?)(?=$|[\s)\]/,._-])|[([] ?k ?[)\]]/i;
const MILLIONS_OF =
  /(?:^|[\s([/,_-])(?:m ?(?:€|\$|£|eur|usd|gbp|chf)|(?:€|\$|£) ?m|mio\.?|mn|mln\.?|millions?|millones|milions|milhões|millionen|milioni|млн\.?)(?=$|[\s)\]/,._-])/i;

/** What the header of a column of amounts says that each is to be taken times: "Budget (k€)", "Coste en millones". */
export function unitOf(header: string): number | undefined {
  if (MILLIONS_OF.test(header)) return 1_000_000;
  return THOUSANDS.test(header) ? 1_000 : undefined;
}

const SIGN = /(?:US|R|C|CA|A|AU|NZ|HK|MX|S)\$|[€£₹₩₽₴₸₺₫₱₦₪]/;
/** Words and short forms that mean one currency only, as headers write them. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:euros?|евро)(?!\p{L})/iu, 'EUR'],
  [/(?<!\p{L})(?:руб|рубл(?:ей|ях|и))(?!\p{L})/iu, 'RUB'],
  [/(?<!\p{L})(?:грн|гривень|гривен)(?!\p{L})/iu, 'UAH'],
  [/(?<!\p{L})(?:тенге|теңге)(?!\p{L})/iu, 'KZT'],
  [/(?<!\p{L})(?:zł|złotych)(?!\p{L})/iu, 'PLN'],
  [/(?<!\p{L})Kč(?!\p{L})/u, 'CZK'],
];
const CODE = /(?<!\p{L})[A-Z]{3}(?!\p{L})/gu;
/** Codes that are words of headers too; only brackets make them currencies. */
const WORDS: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'PEN',
  'CUP',
  'SOS',
  'GEL',
  'RON',
  'MAD',
  'DOP',
]);

/** The one currency that the header of a column of amounts names: "Budget (k€)", "Cost in thousands of euros", "USD m". */
export function currencyIn(header: string): string | undefined {
  const isShouted = header === header.toUpperCase();
  const codes = [...header.matchAll(CODE)].slice(0, MOST_CODES).flatMap(({ 0: code, index }) => {
    const isMeant = isInBrackets(header, index) || !(isShouted || WORDS.has(code));
    return isMeant ? (currencyOf(code) ?? []) : [];
  });
  const sign = SIGN.exec(header)?.[0];
  const signed = sign === undefined ? undefined : currencyOf(sign);
  const words = NAMES.flatMap(([word, code]) => (word.test(header) ? [code] : []));
  const named = new Set([...codes, signed, ...words].filter((code) => code !== undefined));
  const [only, ...others] = named;
  return others.length > 0 ? undefined : only;
}

/** Whether the nearest bracket before a place opens and the nearest one behind it closes. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const isOpened =
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
  const next = text.slice(at).search(/[()[\]]/);
  return isOpened && next >= 0 && ')]'.includes(text.charAt(at + next));
}

const MOST_CODES = 20; // of a header that is a text

/** Without what binary fractions add: 1.1 thousand is 1100, not 1100.0000000000002. A plain number stays as it is. */
function times(amount: number, factor: number): number {
  return factor === 1 ? amount : Number((amount * factor).toPrecision(15));
}

/** The cell that `readAmount` reads as this amount. */
export function writeAmount(amount: number): string {
  const text = String(amount);
  return UNCLEAR.test(text) ? `${text}0` : text;
}

function normalise(digits: string): string {
  if (PLAIN.test(digits) && !UNCLEAR.test(digits)) return digits;
  if (GROUPED_BY_COMMA.test(digits)) return digits.replaceAll(',', '');
  if (GROUPED_BY_DOT.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (GROUPED_BY_SPACE.test(digits)) return digits.replace(/[ '’]/g, '').replace(',', '.');
  return DECIMAL_COMMA.test(digits) || UNCLEAR.test(digits) ? digits.replace(',', '.') : 'none';
}
