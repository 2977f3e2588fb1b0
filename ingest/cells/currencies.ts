import type { RowNotes } from './notes.ts';

const KNOWN = new Set(Intl.supportedValuesOf('currency'));
/** Signs that mean one currency only. A bare `$`, `¥` or `kr` does not. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  US$: 'USD',
  U$S: 'USD',
  R$: 'BRL',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  '₹': 'INR',
  '₩': 'KRW',
  RMB: 'CNY',
  元: 'CNY',
  ZŁ: 'PLN',
  KČ: 'CZK',
  РУБ: 'RUB',
  '₽': 'RUB',
  ГРН: 'UAH',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₪': 'ILS',
};

/** The ISO 4217 code that a code or an unmistakable sign names. */
export function currencyOf(text: string): string | undefined {
  const given = text.toUpperCase();
  return KNOWN.has(given) ? given : SIGNS[given];
}

/** The same for a cell; what is none is reported. */
export function readCurrency(text: string, notes: RowNotes): string | undefined {
  const code = currencyOf(text);
  if (code === undefined) {
    notes.add('invalid-value', {
      value: text,
      message: 'Not a currency code of ISO 4217, such as EUR or USD.',
    });
  } else if (code !== text) {
    notes.add('alias-used', { value: text, message: `Read as ${code}.` });
  }
  return code;
}
