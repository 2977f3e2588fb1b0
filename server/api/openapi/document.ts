import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathItemObject } from 'zod-openapi';
import { ERROR_STATUSES, ErrorResponseSchema, type ErrorCode } from '../../../domain/errors.ts';
import { CitySchema } from '../../../domain/city.ts';
import { PublishedRecordSchema } from '../../../domain/record.ts';
import {
  HitSchema,
  RowHitSchema,
  RowTermSchema,
  SuggestionSchema,
  TermCountSchema,
  VocabularyTermSchema,
} from '../../../domain/responses.ts';
import { LICENCE_NOTE, SITE_NAME } from '../../export/site.ts';
import {
  ANYWHERE,
  AT_THE_DESK,
  GROUPS,
  type FileAnswer,
  type JsonAnswer,
  type Route,
} from '../../http/route.ts';
import { queryParameters } from './parameters.ts';

/** Grows with the contract, as CHANGELOG.md says; that of `package.json`. */
export const API_VERSION = '0.1.0';

/** How an editor is known: by a token, or by the session with its token against forged requests. */
const SECURITY_SCHEMES = {
  token: { type: 'http', scheme: 'bearer', description: 'A token of `metroteca editor`, for programs.' },
  session: { type: 'apiKey', in: 'cookie', name: 'metroteca', description: 'Set by `POST /api/session`.' },
  csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: '`csrfToken` of the session.' },
} as const;

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The contract as an OpenAPI 3.1 document, from the schemas that the answers are made and tested by. */
export function openApiDocument(publicUrl: string, routes: readonly Route[]): OpenApiDocument {
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
      paths: pathsOf(routes),
      components: {
        securitySchemes: SECURITY_SCHEMES,
        schemas: {
          Record: PublishedRecordSchema,
          Hit: HitSchema,
          RowHit: RowHitSchema,
          City: CitySchema,
          TermCount: TermCountSchema,
          RowTerm: RowTermSchema,
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

function pathsOf(routes: readonly Route[]): Record<string, ZodOpenApiPathItemObject> {
  const paths: Record<string, ZodOpenApiPathItemObject> = {};
  for (const route of routes) {
    const path = pathTemplate(route.path);
    paths[path] = { ...paths[path], [route.method]: describe(route) };
  }
  return paths;
}

function describe(route: Route): ZodOpenApiOperationObject {
  const { id, group, summary, query, parts, answer, errors, access, method, status = 200 } = route;
  const parameters = isNames(query) ? queryParameters(query) : query;
  const isSafe = method === 'get';
  const isForPeople = access !== 'anyone';
  return {
    operationId: id,
    tags: [group],
    summary,
    ...(isForPeople && { description: `For the role \`${access}\` and those above it.` }),
    ...(isForPeople && { security: [{ token: [] }, { session: [], ...(!isSafe && { csrf: [] }) }] }),
    requestParams: {
      ...(parts && { path: z.object(parts) }),
      ...(Object.keys(parameters.shape).length > 0 && { query: parameters }),
    },
    ...bodyOf(route),
    responses: {
      [`${status}`]: { description: 'The answer.', ...(answer && { content: contentOf(answer) }) },
      ...errorResponses([...ANYWHERE, ...(isForPeople ? AT_THE_DESK : []), ...errors]),
    },
  };
}

function isNames(query: Route['query']): query is readonly string[] {
  return Array.isArray(query);
}

function bodyOf({ body, form }: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (form) return { requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } } };
  return body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {};
}

function contentOf(answer: JsonAnswer | FileAnswer) {
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
