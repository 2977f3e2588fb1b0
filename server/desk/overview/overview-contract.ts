import { z } from 'zod';
import { OverviewResponseSchema } from '../../../domain/overview.ts';
import type { Route } from '../../http/route.ts';

export const ForgottenSchema = z.strictObject({ text: z.string().min(1).max(200) });

const overview = { group: 'Overview', cache: 'never', query: [] } as const;

/** `/api/desk/overview`: what changed, what waits, and what needs attention. */
export const OVERVIEW_ROUTES = [
  {
    ...overview,
    method: 'get',
    path: '/api/desk/overview',
    id: 'readOverview',
    access: 'reader',
    within: 'list',
    summary: 'What changed this week, what waits, what needs attention, and searches that found nothing.',
    answer: { schema: OverviewResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...overview,
    method: 'delete',
    path: '/api/desk/overview/unanswered',
    id: 'forgetUnanswered',
    access: 'editor',
    within: 'nothing',
    summary: 'Forgets a search that found nothing, such as one that is answered now.',
    body: ForgottenSchema,
    status: 204,
    answer: null,
    errors: ['invalid_body', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
