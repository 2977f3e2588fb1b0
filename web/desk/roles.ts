// Without zod, so that the pages of the desk do not load it.
import type { Role, Scope } from '../../domain/team.ts';

export type { Role, Scope };

/** As in `domain/team.ts`; the compiler names one that is missing. */
const RANKS: Readonly<Record<Role, number>> = { reader: 0, contributor: 1, editor: 2, admin: 3 };

export const ROLES = Object.keys(RANKS) as Role[];

export const EVERYWHERE: Scope = { sources: [], countries: [], cities: [] };

export function isAtLeast(role: Role, least: Role): boolean {
  return RANKS[role] >= RANKS[least];
}
