import { FACET_KEYS, type FacetKey } from '../../domain/facets.ts';
import type { Query } from '../../domain/query.ts';
import { foldText } from '../../domain/vocabularies/fold.ts';
import type { ExportFormat } from './export-format.ts';

const MAX_NAME_LENGTH = 60; // of what was asked, so that a list of downloads can be read

/** Facets whose terms are numbers, which say nothing by themselves. */
const NUMBERED: ReadonlySet<FacetKey> = new Set(['sdg', 'target']);

/** What a download is saved as: what was asked, and the day, `metroteca-africa-food-2026-05-01.csv`. */
export function exportFileName(
  { extension }: Pick<ExportFormat, 'extension'>,
  { q, terms, all, from, to, years }: Query,
  at: Date,
): string {
  const asked = [
    q,
    ...FACET_KEYS.flatMap((key) => {
      const chosen = terms[key] ?? [];
      const named = NUMBERED.has(key) && chosen.length > 0 ? [key] : [];
      return [...named, chosen.join(all.includes(key) ? '-and-' : '-')];
    }),
    ...(from === undefined && to === undefined ? [] : [years === 'active' ? '' : years]),
    ...(from === undefined ? [] : [`from-${from}`]),
    ...(to === undefined ? [] : [`to-${to}`]),
  ];
  const words = foldText(asked.join(' ')).match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, MAX_NAME_LENGTH).replace(/-+$/, '');
  return `${['metroteca', name, at.toISOString().slice(0, 10)].filter(Boolean).join('-')}.${extension}`;
}
