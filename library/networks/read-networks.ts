import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import {
  MembershipSchema,
  NetworkSchema,
  type Membership,
  type Network,
} from '../../domain/eligibility/network.ts';
import type { NetworkId } from '../../domain/vocabularies/networks.ts';

const NETWORKS_FILE = 'networks.json';
const MEMBERSHIPS_FILE = 'memberships.csv';
// Beside this file, or at the root of the project when this runs from `dist/`.
const FOLDER = existsSync(join(import.meta.dirname, NETWORKS_FILE))
  ? import.meta.dirname
  : join(import.meta.dirname, '../../../library/networks');

/** Every network of cities that we know of, with its rule of admission. */
export function networks(): readonly Network[] {
  return (read ??= readAll()).networks;
}

/** Every membership that a page names, of those that have ended too. */
export function memberships(): readonly Membership[] {
  return (read ??= readAll()).memberships;
}

/** What a city is a member of, as far as pages say. */
export function membershipsOf(cityId: string): readonly Membership[] {
  return (read ??= readAll()).byCity.get(cityId) ?? [];
}

/** The ids of the networks of a city, each once. */
export function networksOf(cityId: string): readonly NetworkId[] {
  return [...new Set(membershipsOf(cityId).map(({ network }) => network))];
}

let read: ReturnType<typeof readAll> | undefined;

function readAll() {
  const networks = z.array(NetworkSchema).parse(JSON.parse(fileText(NETWORKS_FILE)));
  const rows = parse(fileText(MEMBERSHIPS_FILE), { columns: true, skip_empty_lines: true });
  const memberships = rows.map((row) => MembershipSchema.parse(membershipOf(row as Row)));
  const byCity = new Map<string, Membership[]>();
  for (const membership of memberships) {
    if (membership.until !== undefined) continue;
    byCity.set(membership.city, [...(byCity.get(membership.city) ?? []), membership]);
  }
  return { networks, memberships, byCity };
}

/** A line of the table; `name` is what the page calls the city. */
type Row = Readonly<Record<(typeof MEMBERSHIP_COLUMNS)[number], string>>;

/** The columns of the table of memberships. */
export const MEMBERSHIP_COLUMNS = [
  'network',
  'city',
  'name',
  'country',
  'tier',
  'since',
  'until',
  'url',
  'as_of',
] as const;

function membershipOf({ as_of: asOf, ...row }: Row): object {
  const filled = Object.entries({ ...row, asOf }).filter(([, cell]) => cell !== '');
  return Object.fromEntries(filled);
}

/** The table of memberships as it is. */
export function membershipsTable(): string {
  return fileText(MEMBERSHIPS_FILE);
}

function fileText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
