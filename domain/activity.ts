// Without zod, so that the pages of the desk do not load it.
import type { EditAction } from './edit.ts';

/** What the audit log knows, by what it is about: everything that changes data, and every sign-in. */
export const ACTIONS = {
  editor: ['added', 'removed', 'invited', 'changed'],
  password: ['changed', 'reset'],
  session: ['opened', 'refused', 'closed', 'ended'],
  import: ['uploaded', 'mapped', 'published', 'failed', 'removed', 'undone'],
  memberships: ['imported'],
  library: ['restored'],
  mapping: ['kept', 'removed'],
  proposal: ['made', 'changed', 'commented', 'returned', 'withdrawn', 'accepted'],
  source: ['made', 'changed', 'removed', 'visited'],
  webhook: ['made', 'changed', 'removed', 'given-up'],
  report: ['handled', 'deleted'],
  record: ['told-apart', 'erased'],
  document: ['added', 'removed', 'restored'],
} as const;

type Actions = typeof ACTIONS;
export type AuditAction =
  { [Group in keyof Actions]: `${Group}.${Actions[Group][number]}` }[keyof Actions] | `record.${EditAction}`;

/** Kinds by which somebody narrows the log, each with the groups of actions that it has. */
export const ACTIVITY_KINDS = {
  imports: ['import', 'memberships', 'mapping', 'library'],
  records: ['record', 'document'],
  reviews: ['proposal'],
  reports: ['report'],
  sources: ['source'],
  webhooks: ['webhook'],
  people: ['editor', 'password', 'session'],
} as const satisfies Readonly<Record<string, readonly (keyof Actions)[]>>;
export type ActivityKind = keyof typeof ACTIVITY_KINDS;

export const ACTIVITY_KIND_NAMES = Object.keys(ACTIVITY_KINDS) as [ActivityKind, ...ActivityKind[]];
