import { z } from 'zod';
import { KeptMappingSchema, MappingsResponseSchema } from '../../../domain/desk.ts';
import type { Route } from '../../http/route.ts';

const MAX_NAME = 100; // characters; a line of a list

export const NewMappingSchema = z.strictObject({
  name: z
    .string()
    .transform((name) => name.normalize('NFC').trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1, 'A mapping needs a name.').max(MAX_NAME)),
  importId: z.string().min(1),
});

const mappings = { group: 'Imports', within: 'nothing', cache: 'never', query: [] } as const;

/** `/api/mappings`: mappings that were kept for the next file of the same shape. */
export const MAPPING_ROUTES = [
  {
    ...mappings,
    method: 'get',
    path: '/api/mappings',
    id: 'listMappings',
    access: 'reader',
    summary: 'What a mapping can name, and the mappings that were kept.',
    answer: { schema: MappingsResponseSchema },
    errors: ['index_not_ready'],
  },
  {
    ...mappings,
    method: 'post',
    path: '/api/mappings',
    id: 'keepMapping',
    access: 'contributor',
    summary: 'Keeps the mapping of an import under a name; 200 where it takes the place of an own one.',
    body: NewMappingSchema,
    status: 201,
    answer: { schema: KeptMappingSchema },
    errors: ['invalid_body', 'not_found', 'conflict', 'index_not_ready'],
  },
  {
    ...mappings,
    method: 'delete',
    path: '/api/mappings/:id',
    id: 'removeMapping',
    access: 'contributor',
    parts: { id: z.string().meta({ description: 'The id of a mapping.' }) },
    summary: 'Deletes a mapping.',
    status: 204,
    answer: null,
    errors: ['not_found', 'index_not_ready'],
  },
] as const satisfies readonly Route[];
