import { IMPORT_ORIGINS } from '../../../domain/desk-lists.ts';
import type { ImportState } from '../../../domain/desk.ts';

/** Which imports the list shows: what its address says, as far as it can be understood. */
export interface AskedImports {
  readonly origin: string;
  readonly by: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly page: number;
}

/** In the order in which an import goes through them. */
export const STATES = [
  'examining',
  'mapping-needed',
  'ready',
  'publishing',
  'published',
  'undone',
  'failed',
] as const satisfies readonly ImportState[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readAsked(search: string): AskedImports {
  const given = new URLSearchParams(search);
  const one = (name: string, isKnown: (value: string) => boolean) => {
    const value = given.get(name) ?? '';
    return isKnown(value) ? value : '';
  };
  return {
    origin: one('origin', (value) => IMPORT_ORIGINS.some((origin) => origin === value)),
    by: one('by', (value) => value.length <= 200),
    state: one('state', (value) => STATES.some((state) => state === value)),
    from: one('from', (value) => DAY.test(value)),
    to: one('to', (value) => DAY.test(value)),
    page: Math.max(1, Number(given.get('page')) || 1),
  };
}

/** The parameters of an address, and of the API: what says nothing is left out. */
export function askedParameters({ page, ...asked }: AskedImports): Record<string, string> {
  const said = Object.entries(asked).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(said), ...(page > 1 && { page: String(page) }) };
}

/** Whether anything is left out of the list. */
export function isNarrowed({ page: _page, ...asked }: AskedImports): boolean {
  return Object.values(asked).some((value) => value !== '');
}
