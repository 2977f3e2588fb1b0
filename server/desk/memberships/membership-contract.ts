import { z } from 'zod';
import { MEMBERSHIP_MODES, MembershipReportResponseSchema } from '../../../domain/desk-memberships.ts';
import type { Route } from '../../http/route.ts';

/** The fields of the form besides its file. */
export const MembershipFieldsSchema = z.strictObject({
  mode: z.enum(MEMBERSHIP_MODES).default('upsert'),
  trial: z
    .enum(['yes', 'no'])
    .default('no')
    .meta({ description: '`yes`: answers what would happen, changes nothing.' }),
});

const FormSchema = z.object({
  file: z.string().meta({ contentMediaType: 'application/octet-stream', description: 'The table.' }),
  ...MembershipFieldsSchema.shape,
});

/** `/api/desk/memberships`: who belongs to which network, as a table. It goes out by `/api/memberships.csv`. */
export const MEMBERSHIP_ROUTES = [
  {
    group: 'Imports',
    cache: 'never',
    query: [],
    method: 'post',
    path: '/api/desk/memberships',
    id: 'importMemberships',
    access: 'editor',
    within: 'all',
    summary: 'Brings a table of memberships in, or tries it. An undo of its import takes it back.',
    form: FormSchema,
    answer: { schema: MembershipReportResponseSchema },
    errors: [
      'invalid_body',
      'conflict',
      'too_large',
      'unsupported_file',
      'search_unavailable',
      'index_not_ready',
    ],
  },
] as const satisfies readonly Route[];
