import type { Kind } from '../domain/kinds/kind.ts';
import type { RecordKind } from '../domain/record.ts';

/** A kind that nobody has written a line for: in everything it differs from those that there are. */
export const CHARTER = {
  id: 'charter' as RecordKind,
  labels: { en: 'Charter', es: 'Carta', fr: 'Charte' },
  plural: { en: 'Charters', es: 'Cartas', fr: 'Chartes' },
  definition: {
    en: 'A promise of citizens.',
    es: 'Una promesa de la ciudadanía.',
    fr: 'Une promesse de citoyens.',
  },
  aliases: ['people’s charter'],
  belongsTo: 'city',
  columns: ['kind', 'title', 'summary', 'city', 'country', 'landing_url', 'period', 'objectives'],
  needs: ['summary', 'links', 'contact'],
  recognisedBy: { columns: ['period'], fileName: /charter/ },
  idEnding: 'charter',
  files: { template: 'people-charter.csv', table: 'charters.csv' },
  citation: {
    reference: {
      csl: 'pamphlet',
      ris: 'PAMP',
      bibtex: 'booklet',
      bibtexPublisher: 'howpublished',
      publisherTag: 'citation_publisher',
    },
    genre: { en: 'Promise', es: 'Promesa', fr: 'Promesse' },
    publishedBy: 'source',
    years: ['start'],
    jsonLd: 'Manuscript',
  },
  look: { colour: '--mark' },
} as const satisfies Kind<RecordKind>;

/** The registry with the made-up kind at its end: `vi.mock('…/domain/kinds/index.ts', withMadeUpKind)`. */
export async function withMadeUpKind(
  original: () => Promise<unknown>,
): Promise<{ KINDS: { key: string; terms: readonly Kind[] } }> {
  const { KINDS } = (await original()) as { KINDS: { key: string; terms: readonly Kind[] } };
  return { KINDS: { ...KINDS, terms: [...KINDS.terms, CHARTER] } };
}
