import type { Term, Vocabulary } from './term.ts';

const terms = [
  { id: 'training' },
  { id: 'study-visit' },
  { id: 'solutions-lab' },
  { id: 'diploma' },
  { id: 'hub' },
  { id: 'peer-exchange' },
  { id: 'fellowship' },
] as const satisfies readonly Term[];

export type ExchangeFormId = (typeof terms)[number]['id'];

/** In what form cities learn with others. */
export const EXCHANGE_FORMS: Vocabulary<ExchangeFormId> = { key: 'exchange-form', terms };
