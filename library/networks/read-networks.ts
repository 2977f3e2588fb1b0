import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import {
  MembershipSchema,
  NetworkSchema,
  type Membership,
  type Network,
} from '../../domain/eligibility/network.ts';
import { guardFormula } from '../words/guard-formula.ts';
import type { NetworkId } from '../../domain/vocabularies/networks.ts';

const NETWORKS_FILE = 'networks.json';
const MEMBERSHIPS_FILE = 'memberships.csv';
// Beside this file, or at the root of the project when this runs from `dist/`.
const FOLDER = existsSync(join(import.meta.dirname, NETWORKS_FILE))
  ? import.meta.dirname
  : join(import.meta.dirname, '../../../library/networks');

/** Every network of cities that we know of, with its rule of admission. */
export function networks(): readonly Network[] {
  return (read ??= z.array(NetworkSchema).parse(JSON.parse(fileText(NETWORKS_FILE))));
}

/** Where memberships are kept. `version` is 0 while those that are shipped hold, and grows with every change. */
interface MembershipSource {
  version(): number;
  list(): readonly Membership[];
}

/** From now on memberships are those of this source: of the catalogue that was opened last. Answers how to end it. */
export function takeMembershipsFrom(next: MembershipSource): () => void {
  source = next;
  return () => {
    if (source === next) source = undefined;
  };
}

let source: MembershipSource | undefined;

/** Every membership that a page names, of those that have ended too. */
export function memberships(): readonly Membership[] {
  return current().all;
}

/** Those that come with the program. */
export function shippedMemberships(): readonly Membership[] {
  return shipped().all;
}

/** What a city is a member of, as far as pages say. */
export function membershipsOf(cityId: string): readonly Membership[] {
  return current().byCity.get(cityId) ?? [];
}

/** The ids of the networks of a city, each once. */
export function networksOf(cityId: string): readonly NetworkId[] {
  return [...new Set(membershipsOf(cityId).map(({ network }) => network))];
}

interface Known {
  readonly all: readonly Membership[];
  /** Those that have not ended. */
  readonly byCity: ReadonlyMap<string, readonly Membership[]>;
}

let imported: (Known & { readonly source: MembershipSource; readonly version: number }) | undefined;

function current(): Known {
  const version = source?.version() ?? 0;
  if (source === undefined || version === 0) return shipped();
  if (imported?.source !== source || imported.version !== version)
    imported = { ...known(source.list()), source, version };
  return imported;
}

let read: readonly Network[] | undefined;
let readMembers: Known | undefined;

function shipped(): Known {
  return (readMembers ??= known(readMemberships(fileText(MEMBERSHIPS_FILE))));
}

function known(all: readonly Membership[]): Known {
  const byCity = new Map<string, Membership[]>();
  for (const membership of all) {
    if (membership.until !== undefined) continue;
    byCity.set(membership.city, [...(byCity.get(membership.city) ?? []), membership]);
  }
  return { all, byCity };
}

function readMemberships(table: string): Membership[] {
  const rows = parse(table, { columns: true, skip_empty_lines: true });
  return rows.map((row) => MembershipSchema.parse(membershipOf(row as Row)));
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

/** Memberships as a table that an import reads back as the same, by network and city. */
export function membershipsTable(): string {
  const lines = memberships().map((membership) =>
    MEMBERSHIP_COLUMNS.map((column) => guardFormula(membership[column === 'as_of' ? 'asOf' : column] ?? '')),
  );
  return stringify([[...MEMBERSHIP_COLUMNS], ...lines]);
}

/** Networks with their rules, as they are shipped. */
export function networksText(): string {
  return fileText(NETWORKS_FILE);
}

/** The table of those that come with the program. */
export function shippedMembershipsText(): string {
  return fileText(MEMBERSHIPS_FILE);
}

function fileText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
