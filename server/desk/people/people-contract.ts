import { z } from 'zod';
import {
  InvitedResponseSchema,
  PeopleResponseSchema,
  PersonSchema,
  ROLES,
  ScopeSchema,
  SessionsResponseSchema,
} from '../../../domain/team.ts';
import { EditorNameSchema } from '../../../library/accounts/editor.ts';
import type { Route } from '../../http/route.ts';

const role = z.enum(ROLES);

export const NewPersonSchema = z.strictObject({ name: EditorNameSchema, role, scope: ScopeSchema });
export const StandingSchema = z.strictObject({ role, scope: ScopeSchema, isDisabled: z.boolean() });

// Scopes are about records; who is on the team is for whole admins.
const people = { group: 'People', access: 'admin', within: 'all', cache: 'never', query: [] } as const;
const one = {
  ...people,
  parts: { id: z.string().meta({ description: 'The number of a person.' }) },
} as const;

/** `/api/desk/people`: who is at the desk, what they may do, and their links and sessions. */
export const PEOPLE_ROUTES = [
  {
    ...people,
    method: 'get',
    path: '/api/desk/people',
    id: 'listPeople',
    summary: 'Everybody with an account.',
    answer: { schema: PeopleResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...people,
    method: 'post',
    path: '/api/desk/people',
    id: 'invitePerson',
    summary: 'Makes an account and a link by which its person chooses a password.',
    body: NewPersonSchema,
    status: 201,
    answer: { schema: InvitedResponseSchema },
    errors: ['invalid_body', 'conflict', 'index_not_ready'],
  },
  {
    ...one,
    method: 'put',
    path: '/api/desk/people/:id',
    id: 'changePerson',
    summary: 'Changes role and scope, and disables or enables. Disabling ends every session.',
    body: StandingSchema,
    answer: { schema: PersonSchema },
    errors: ['invalid_body', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...one,
    method: 'post',
    path: '/api/desk/people/:id/invitation',
    id: 'makeLink',
    summary: 'A link for a first or a new password, in the place of an earlier one.',
    status: 201,
    answer: { schema: InvitedResponseSchema },
    errors: ['not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...one,
    method: 'get',
    path: '/api/desk/people/:id/sessions',
    id: 'listSessionsOf',
    summary: 'Where somebody is signed in.',
    answer: { schema: SessionsResponseSchema },
    errors: ['not_found', 'index_not_ready'],
  },
  {
    ...one,
    method: 'delete',
    path: '/api/desk/people/:id/sessions',
    id: 'endSessionsOf',
    summary: 'Signs somebody out everywhere.',
    status: 204,
    answer: null,
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
