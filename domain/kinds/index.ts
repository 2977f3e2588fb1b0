import { EXCHANGE } from './exchange.ts';
import { FUND } from './fund.ts';
import { PRACTICE } from './practice.ts';
import { STRATEGY } from './strategy.ts';
import { TOOLKIT } from './toolkit.ts';

/** The kinds of record, in the order in which they are shown. A kind is added here and nowhere else. */
export const KINDS = { key: 'kind', terms: [STRATEGY, PRACTICE, TOOLKIT, FUND, EXCHANGE] } as const;

export type KindId = (typeof KINDS.terms)[number]['id'];
