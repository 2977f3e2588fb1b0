import type { FetchFailure } from '../../domain/document-facts.ts';
import type { Fetched } from '../links/fetch-file.ts';

/** Why a document was not brought, as editors are told. `status`: what its server answered. */
export function failureOf(fetched: Exclude<Fetched, { readonly bytes: Buffer }>): {
  readonly failure: FetchFailure;
  readonly status?: number;
} {
  if (!('problem' in fetched)) return { failure: 'empty' }; // nothing was asked that could be answered so
  const { problem, status } = fetched;
  const failure = problem === 'refused' && (status === 404 || status === 410) ? 'gone' : problem;
  return { failure, ...(status !== undefined && { status }) };
}
