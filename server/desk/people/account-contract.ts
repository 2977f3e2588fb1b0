import { z } from 'zod';
import { SessionResponseSchema } from '../../../domain/desk.ts';
import { InvitationResponseSchema, SessionsResponseSchema } from '../../../domain/team.ts';
import type { Route } from '../../http/route.ts';

const MAX_TEXT = 256; // characters; scrypt must not be fed a book
const password = z.string().min(1).max(MAX_TEXT);
const token = z.string().min(1).max(MAX_TEXT);

export const LookedAtSchema = z.strictObject({ token });
export const ChosenSchema = z.strictObject({ token, password });
export const NewOwnPasswordSchema = z.strictObject({ current: password, password });

const link = {
  group: 'Account',
  access: 'anyone',
  method: 'post',
  cache: 'never',
  query: [],
} as const;
const account = { group: 'Account', access: 'reader', within: 'nothing', cache: 'never', query: [] } as const;

/** A link that works once, and what everybody does with their own account. */
export const ACCOUNT_ROUTES = [
  {
    ...link,
    path: '/api/session/invitation',
    id: 'readInvitation',
    summary: 'Whom a link with a one-time token is for.',
    body: LookedAtSchema,
    answer: { schema: InvitationResponseSchema },
    errors: ['invalid_body', 'forbidden', 'gone', 'index_not_ready'],
  },
  {
    ...link,
    path: '/api/session/password',
    id: 'choosePassword',
    summary: 'Sets the password of the person whom a link is for, uses the link up, and signs them in.',
    body: ChosenSchema,
    answer: { schema: SessionResponseSchema },
    errors: ['invalid_body', 'forbidden', 'gone', 'index_not_ready', 'busy'],
  },
  {
    ...account,
    method: 'put',
    path: '/api/desk/account/password',
    id: 'changePassword',
    summary: 'Changes one’s own password; every other session of one’s own ends.',
    body: NewOwnPasswordSchema,
    status: 204,
    answer: null,
    errors: ['invalid_body', 'conflict', 'index_not_ready', 'busy'],
  },
  {
    ...account,
    method: 'get',
    path: '/api/desk/account/sessions',
    id: 'listOwnSessions',
    summary: 'Where one is signed in.',
    answer: { schema: SessionsResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...account,
    method: 'delete',
    path: '/api/desk/account/sessions/:id',
    id: 'endOwnSession',
    summary: 'Ends one of one’s own sessions.',
    parts: { id: z.string().meta({ description: 'The id of a session, as the list has it.' }) },
    status: 204,
    answer: null,
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
