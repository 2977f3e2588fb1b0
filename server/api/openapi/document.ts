import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { ERROR_STATUSES, ErrorResponseSchema, type ErrorCode } from '../../../domain/errors.ts';
import { CitySchema } from '../../../domain/city.ts';
import { PublishedRecordSchema } from '../../../domain/record.ts';
import {
  HitSchema,
  SuggestionSchema,
  TermCountSchema,
  VocabularyTermSchema,
} from '../../../domain/responses.ts';
import { LICENCE_NOTE, SITE_NAME } from '../../export/site.ts';
import { FILE_OPERATIONS } from './file-operations.ts';
import { ANYWHERE, GROUPS, type Operation } from './operation.ts';
import { queryParameters } from './parameters.ts';
import { SEARCH_OPERATIONS } from './search-operations.ts';

/** Grows with the contract, as CHANGELOG.md says; that of `package.json`. */
export const API_VERSION = '0.1.0';

export const OPERATIONS: readonly Operation[] = [...SEARCH_OPERATIONS, ...FILE_OPERATIONS];

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The contract as an OpenAPI 3.1 document, from the schemas that the answers are made and tested by. */
export function openApiDocument(publicUrl: string): OpenApiDocument {
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: `${SITE_NAME} API`,
        version: API_VERSION,
        description: `What cities have planned and tried, by city, theme and Sustainable Development Goal. Reading needs no account and no key. ${LICENCE_NOTE}`,
        license: { name: 'MIT (the program; records keep the licences of their sources)', identifier: 'MIT' },
      },
      servers: [{ url: publicUrl }],
      tags: Object.entries(GROUPS).map(([name, description]) => ({ name, description })),
      paths: Object.fromEntries(
        OPERATIONS.map((operation) => [pathTemplate(operation.path), { get: describe(operation) }]),
      ),
      components: {
        schemas: {
          Record: PublishedRecordSchema,
          Hit: HitSchema,
          City: CitySchema,
          TermCount: TermCountSchema,
          Suggestion: SuggestionSchema,
          VocabularyTerm: VocabularyTermSchema,
          Error: ErrorResponseSchema,
        },
      },
    },
    {
      // A field may be added: programs should not fail over one that they do not know.
      override: ({ jsonSchema, io }) => {
        if (io === 'output' && jsonSchema.additionalProperties === false)
          delete jsonSchema.additionalProperties;
      },
    },
  );
}

/** `/api/records/:id` is `/api/records/{id}` there. */
function pathTemplate(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function describe({
  id,
  group,
  summary,
  query,
  parts,
  answer,
  errors,
}: Operation): ZodOpenApiOperationObject {
  return {
    operationId: id,
    tags: [group],
    summary,
    requestParams: {
      ...(parts && { path: z.object(parts) }),
      ...(query.length > 0 && { query: queryParameters(query) }),
    },
    responses: {
      '200': { description: 'The answer.', content: contentOf(answer) },
      ...errorResponses([...ANYWHERE, ...errors]),
    },
  };
}

function contentOf(answer: Operation['answer']) {
  if ('schema' in answer) return { 'application/json': { schema: answer.schema } };
  const entries = Object.entries(answer.media).map(([type, kind]) => {
    const schema = kind === 'binary' ? { contentMediaType: type } : { type: 'string' as const };
    return [type, { schema }] as const;
  });
  return Object.fromEntries(entries);
}

/** One response a status, which names its codes. */
function errorResponses(codes: readonly ErrorCode[]): ZodOpenApiOperationObject['responses'] {
  const statuses = [...new Set(codes.map((code) => ERROR_STATUSES[code]))];
  const content = { 'application/json': { schema: ErrorResponseSchema } };
  return Object.fromEntries(
    statuses.map((status) => {
      const those = codes.filter((code) => ERROR_STATUSES[code] === status);
      return [status, { description: those.map((code) => `\`${code}\``).join(' or '), content }];
    }),
  );
}
