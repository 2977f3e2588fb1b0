import { z } from 'zod';
import type { Route } from '../http/route.ts';

const message = z
  .looseObject({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number()]).optional(),
    method: z.string(),
    params: z.looseObject({}).optional(),
  })
  .meta({
    description:
      'One message of the Model Context Protocol, in JSON-RPC 2.0; several in a list are refused. The tools and their parameters come from the method tools/list.',
  });

/** `/mcp`: the tools of the library over streamable HTTP, without sessions. */
export const ASSISTANT_ROUTES = [
  {
    method: 'post',
    path: '/mcp',
    id: 'callTool',
    group: 'Assistants',
    access: 'anyone',
    cache: 'never',
    summary:
      'Tools for assistants, by the Model Context Protocol over streamable HTTP; all of them only read.',
    query: [],
    body: message,
    answer: { media: { 'application/json': 'text' } },
    errors: ['invalid_query', 'invalid_body', 'forbidden', 'too_large', 'busy'],
  },
] as const satisfies readonly Route[];
