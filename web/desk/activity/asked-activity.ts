import { ACTIVITY_KIND_NAMES } from '../../../domain/activity.ts';

/** Which entries the log shows: what its address says, as far as it can be understood. */
export interface AskedActivity {
  readonly who: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly page: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readAsked(search: string): AskedActivity {
  const given = new URLSearchParams(search);
  const one = (name: string, isKnown: (value: string) => boolean) => {
    const value = given.get(name) ?? '';
    return isKnown(value) ? value : '';
  };
  return {
    who: one('who', (value) => value.length <= 200),
    kind: one('kind', (value) => ACTIVITY_KIND_NAMES.some((kind) => kind === value)),
    from: one('from', (value) => DAY.test(value)),
    to: one('to', (value) => DAY.test(value)),
    page: Math.max(1, Number(given.get('page')) || 1),
  };
}

/** The parameters of an address, and of the API: what says nothing is left out. */
export function askedParameters({ page, ...asked }: AskedActivity): Record<string, string> {
  const said = Object.entries(asked).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(said), ...(page > 1 && { page: String(page) }) };
}
