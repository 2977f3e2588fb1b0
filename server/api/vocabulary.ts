import { createHash } from 'node:crypto';
import type { Express } from 'express';
import { KINDS } from '../../domain/kinds/index.ts';
import type { VocabularyResponse } from '../../domain/responses.ts';
import {
  ACTORS,
  AWARD_RESULTS,
  DOCUMENT_TYPES,
  LANGUAGES,
  POPULATION_BANDS,
  REGIONS,
  SCOPES,
  SDG_GOALS,
  SECTION_HEADINGS,
  STATUSES,
  THEMES,
  TOPICS,
  type Term,
  type Vocabulary,
} from '../../domain/vocabularies/index.ts';
import { SDG_TARGETS } from '../../domain/vocabularies/sdg-targets.ts';
import { isKnownToReader } from '../http/conditional.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { countryTerms, languageTerms, type VocabularyTerm } from './named-codes.ts';

const VOCABULARIES: readonly Vocabulary[] = [
  KINDS,
  THEMES,
  TOPICS,
  SDG_GOALS,
  SDG_TARGETS,
  REGIONS,
  POPULATION_BANDS,
  STATUSES,
  DOCUMENT_TYPES,
  ACTORS,
  SCOPES,
  SECTION_HEADINGS,
  AWARD_RESULTS,
];

/** `GET /api/vocabulary`: every vocabulary with its labels in every language. */
export function mountVocabulary(app: Express): void {
  let made: { body: string; etag: string } | undefined;
  mountRoutes(app, FILE_ROUTES, {
    readVocabulary(req, res) {
      readQuery(req, []);
      made ??= makeAnswer();
      res.set('ETag', made.etag);
      if (isKnownToReader(req, made.etag)) return void res.status(304).end();
      res.type('json').send(made.body);
    },
  });
}

function makeAnswer(): { body: string; etag: string } {
  const body = JSON.stringify(readVocabularies());
  const hash = createHash('sha256').update(body).digest('base64url');
  return { body, etag: `W/"${hash.slice(0, 22)}"` };
}

function readVocabularies(): VocabularyResponse {
  const closed = VOCABULARIES.map(({ key, terms }) => [key, terms.map(readTerm)] as const);
  const vocabularies = { ...Object.fromEntries(closed), country: countryTerms(), language: languageTerms() };
  return { languages: [...LANGUAGES], vocabularies };
}

function readTerm(term: Term & { readonly color?: string }): VocabularyTerm {
  const { id, labels, definition, parent, color } = term;
  return {
    id,
    labels: { ...labels },
    ...(definition && { definition: { ...definition } }),
    ...(parent !== undefined && { parent }),
    ...(color !== undefined && { colour: color }),
  };
}
