import { z } from 'zod';
import { SessionResponseSchema } from '../../../domain/desk.ts';
import type { Route } from '../../http/route.ts';

const MAX_TEXT = 256; // characters; scrypt must not be fed a book

export const CredentialsSchema = z.strictObject({
  name: z.string().min(1).max(MAX_TEXT),
  password: z.string().min(1).max(MAX_TEXT),
});

const session = { path: '/api/session', group: 'Session', cache: 'never', query: [] } as const;

/** `/api/session`: who am I, sign in, sign out. */
export const SESSION_ROUTES = [
  {
    ...session,
    method: 'get',
    id: 'readSession',
    access: 'anyone',
    summary: 'Who is signed in; all null when nobody is.',
    answer: { schema: SessionResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...session,
    method: 'post',
    id: 'signIn',
    access: 'anyone',
    summary: 'Signs in with name and password; the session is in a cookie.',
    body: CredentialsSchema,
    answer: { schema: SessionResponseSchema },
    errors: ['invalid_body', 'unauthenticated', 'forbidden', 'index_not_ready', 'busy'],
  },
  {
    ...session,
    method: 'delete',
    id: 'signOut',
    access: 'reader',
    within: 'nothing',
    summary: 'Signs out.',
    status: 204,
    answer: null,
    errors: ['index_not_ready'],
  },
] as const satisfies readonly Route[];
