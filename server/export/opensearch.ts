import { serverMessages } from '../../languages/server-messages.ts';
import type { Language } from '../../domain/query.ts';
import { escapeMarkup } from './plain-text.ts';
import { SITE_NAME } from './site.ts';

/** Answers `OpenSearchSuggestions`; `/api/suggest` itself answers in a richer shape. */
export const OPENSEARCH_SUGGEST_PATH = '/opensearch-suggest';
export const OPENSEARCH_MEDIA_TYPE = 'application/opensearchdescription+xml';
export const OPENSEARCH_SUGGEST_MEDIA_TYPE = 'application/x-suggestions+json';

/** An OpenSearch 1.1 description, with which a browser adds the library to its search engines. */
export function openSearchDescription(publicUrl: string, lang: Language): string {
  const found = `?q={searchTerms}${lang === 'en' ? '' : `&lang=${lang}`}`;
  const url = (rel: string, type: string, address: string) =>
    `  <Url rel="${rel}" type="${type}" template="${escapeMarkup(publicUrl + address)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${SITE_NAME}</ShortName>`, // at most 16 characters
    `  <Description>${escapeMarkup(serverMessages(lang).opensearch)}</Description>`,
    `  <Language>${lang}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <OutputEncoding>UTF-8</OutputEncoding>',
    url('results', 'text/html', `/${found}`),
    url('results', 'application/atom+xml', `/feed.atom${found}`),
    url('results', 'application/json', `/api/search${found}`),
    url('suggestions', OPENSEARCH_SUGGEST_MEDIA_TYPE, OPENSEARCH_SUGGEST_PATH + found),
    url('self', OPENSEARCH_MEDIA_TYPE, '/opensearch.xml'),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** What a browser wants while one types: the words so far and what they may become. */
export function openSearchSuggestions(typed: string, completions: readonly string[]): [string, string[]] {
  return [typed, [...completions]];
}
