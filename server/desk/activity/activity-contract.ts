import { z } from 'zod';
import { ACTIVITY_KIND_NAMES } from '../../../domain/activity.ts';
import { ActivityResponseSchema } from '../../../domain/activity-response.ts';
import type { Route } from '../../http/route.ts';
import { PAGE_SCHEMA } from '../imports/import-contract.ts';

export const AskedActivitySchema = PAGE_SCHEMA.extend({
  who: z.string().min(1).max(200).optional().meta({ description: 'Who did it.' }),
  kind: z.enum(ACTIVITY_KIND_NAMES).optional(),
  from: z.iso.date().optional().meta({ description: 'First day, in UTC.' }),
  to: z.iso.date().optional().meta({ description: 'Last day, in UTC.' }),
});

/** `/api/desk/activity`: the audit log, for people. */
export const ACTIVITY_ROUTES = [
  {
    method: 'get',
    path: '/api/desk/activity',
    id: 'listActivity',
    group: 'Activity',
    access: 'reader',
    within: 'list',
    summary: 'Who did what, the newest first: of everybody for editors, one’s own for others.',
    cache: 'never',
    query: AskedActivitySchema,
    answer: { schema: ActivityResponseSchema },
    errors: ['invalid_query', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
