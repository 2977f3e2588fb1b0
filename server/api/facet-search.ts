import type { Express, Request } from 'express';
import { FACET_KEYS, isFacetKey } from '../../domain/facets.ts';
import { encodeQuery, PARAMETERS, type QueryIssue } from '../../domain/query-codec.ts';
import { ApiError } from '../http/api-error.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { decodeRaw, rawQuery, refuseIssues } from '../http/raw-query.ts';
import type { FacetQuestion } from '../search/search-port.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

const DEFAULT_LIMIT = 50; // more than anybody reads below a search field
/** Here `q` is what the terms are searched for, so the words of the search around it have their own name. */
const WITHIN = 'within';

/** `GET /api/facets/:key`: terms of one facet that match `q`, counted under the other parameters. */
export function mountFacetSearch(app: Express, context: RouteContext): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async searchFacet(req, res) {
      const question = readQuestion(req);
      const { facet, text, query, limit, page } = question;
      const key = `facets/${facet}?${JSON.stringify([text, limit, page])}&${encodeQuery(query)}`;
      await answerFromIndex(context, { req, res }, key, ({ search }, signal) =>
        search.searchFacet(question, signal),
      );
    },
  });
}

function readQuestion(req: Request): FacetQuestion {
  const facet = String(req.params['key']);
  if (!isFacetKey(facet)) {
    throw new ApiError('not_found', ({ refusals }) =>
      refusals.library.facet({ known: FACET_KEYS.join(', ') }),
    );
  }
  const raw = rawQuery(req);
  const given = new URLSearchParams(raw);
  const asked = decodeRaw(raw, [...PARAMETERS, WITHIN]);
  const within = decodeWithin(given.getAll(WITHIN));
  refuseIssues([...asked.issues, ...within.issues]);
  const { q: text, size, page } = asked.query;
  // What only orders and pages the hits does not change a count.
  const counted = { ...asked.query, sort: 'relevance', page: 1, size: 1, facets: [facet] } as const;
  return {
    facet,
    text,
    query: { ...counted, q: within.text },
    limit: given.has('size') ? size : DEFAULT_LIMIT,
    page,
  };
}

/** Reads the words of the search as `q` is read everywhere else. */
function decodeWithin(values: readonly string[]): { text: string; issues: QueryIssue[] } {
  const raw = new URLSearchParams(values.map((value): [string, string] => ['q', value]));
  const { query, issues } = decodeRaw(raw.toString(), ['q']);
  const renamed = issues.map((issue) => ({
    ...issue,
    parameter: WITHIN,
    sentences: issue.sentences.map(({ says, values }) => ({ says, values: { ...values, name: WITHIN } })),
  }));
  return { text: query.q, issues: renamed };
}
