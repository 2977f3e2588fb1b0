import { z } from 'zod';

/**
 * What a person may do at the desk; each may do what those before it may. `reader`: look, at drafts too. `contributor`:
 * import and edit, which waits for review. `editor`: publish, review, and undo their own. `admin`: everything.
 */
export const ROLES = ['reader', 'contributor', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const MAX_LISTED = 500; // a scope with more is no limit that somebody can check
const names = z.array(z.string().trim().min(1).max(200)).max(MAX_LISTED).default([]);

/**
 * Which records a person works with; empty lists are no limit. A record is in it when its source is among `sources`, and
 * its place among `cities` or `countries`.
 */
export const ScopeSchema = z.strictObject({
  /** As records name them; spelling counts as in the facet. */
  sources: names,
  /** ISO 3166-1 alpha-2. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'Not a country code.'))
    .max(MAX_LISTED)
    .default([]),
  /** Ids of cities, such as `lyon-fr`. */
  cities: names,
});
export type Scope = z.infer<typeof ScopeSchema>;

/** The scope of somebody who may work with every record. */
export const EVERYWHERE: Scope = { sources: [], countries: [], cities: [] };

/** Whether `role` may do what needs `least`. */
export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Whether a scope leaves anything out. */
export function isLimited({ sources, countries, cities }: Scope): boolean {
  return sources.length + countries.length + cities.length > 0;
}

/** What a link with a one-time token is for: the first password, or a new one. */
export const INVITATION_PURPOSES = ['invite', 'reset'] as const;
export type InvitationPurpose = (typeof INVITATION_PURPOSES)[number];

/** Somebody with an account, as an admin sees them. */
export const PersonSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  role: z.enum(ROLES),
  scope: ScopeSchema,
  isDisabled: z.boolean(),
  /** `none`: they were invited and have not chosen a password yet. */
  signsInWith: z.enum(['password', 'token', 'none']),
  createdAt: z.iso.datetime(),
  /** When they were at the desk last, of the sessions that are open. */
  seenAt: z.iso.datetime().nullable(),
  /** A link that was given out and not used. */
  invitation: z.object({ purpose: z.enum(INVITATION_PURPOSES), expiresAt: z.iso.datetime() }).nullable(),
});

export const PeopleResponseSchema = z.object({ people: z.array(PersonSchema) });

/** A link that works once. The token is shown this once; only its hash is kept. */
export const InvitedResponseSchema = z.object({
  person: PersonSchema,
  /** The path of the page, with the token behind `#`, which browsers send to nobody. */
  path: z.string(),
  expiresAt: z.iso.datetime(),
});

/** Whom a link is for. */
export const InvitationResponseSchema = z.object({
  name: z.string(),
  purpose: z.enum(INVITATION_PURPOSES),
  expiresAt: z.iso.datetime(),
});

export const OpenSessionSchema = z.object({
  /** Names the session; it opens nothing. */
  id: z.string(),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  /** Such as “Firefox, Linux”; empty where the browser did not say. */
  browser: z.string(),
  isThis: z.boolean(),
});
export const SessionsResponseSchema = z.object({ sessions: z.array(OpenSessionSchema) });

export type Person = z.infer<typeof PersonSchema>;
export type PeopleResponse = z.infer<typeof PeopleResponseSchema>;
export type InvitedResponse = z.infer<typeof InvitedResponseSchema>;
export type InvitationResponse = z.infer<typeof InvitationResponseSchema>;
export type SessionsResponse = z.infer<typeof SessionsResponseSchema>;
