import { createHash } from 'node:crypto';
import type { Express } from 'express';
import type { VocabularyResponse } from '../../domain/responses.ts';
import { VOCABULARIES } from '../../domain/every-vocabulary.ts';
import type { Term, Vocabulary } from '../../domain/vocabularies/term.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { definitionOf, labelOf } from '../../languages/read-terms.ts';
import { isKnownToReader } from '../http/conditional.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { countryTerms, languageTerms, type VocabularyTerm } from './named-codes.ts';

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
  const closed = VOCABULARIES.map(
    (each) => [each.key, each.terms.map((term) => readTerm(each, term))] as const,
  );
  const vocabularies = { ...Object.fromEntries(closed), country: countryTerms(), language: languageTerms() };
  return { languages: [...LANGUAGES], vocabularies };
}

function readTerm(vocabulary: Vocabulary, term: Term & { readonly color?: string }): VocabularyTerm {
  const { id, parent, color } = term;
  const definitions = LANGUAGES.flatMap((language) => {
    const definition = definitionOf(vocabulary, id, language);
    return definition === undefined ? [] : [[language, definition]];
  });
  return {
    id,
    labels: Object.fromEntries(LANGUAGES.map((language) => [language, labelOf(vocabulary, id, language)])),
    ...(definitions.length > 0 && { definition: Object.fromEntries(definitions) }),
    ...(parent !== undefined && { parent }),
    ...(color !== undefined && { colour: color }),
  };
}
