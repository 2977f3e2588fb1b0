import type { Kind } from '../../domain/kinds/kind.ts';
import type { RecordKind } from '../../domain/record.ts';
import type { TermText, TermTexts } from '../../languages/terms.ts';

/** A kind that nobody has written a line for: in everything it differs from those that there are. */
export const CHARTER = {
  id: 'charter' as RecordKind,
  belongsTo: 'city',
  columns: ['kind', 'title', 'summary', 'city', 'country', 'landing_url', 'period', 'objectives'],
  needs: ['official-document', 'contact', 'verified'],
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
    genre: 'own',
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

/** As `terms.json` would have it. */
export const TEXTS: Readonly<Record<string, TermText>> = {
  en: { label: 'Charter', plural: 'Charters', genre: 'Promise', definition: 'A promise of citizens.' },
  es: { label: 'Carta', plural: 'Cartas', genre: 'Promesa', definition: 'Una promesa de la ciudadanía.' },
  fr: { label: 'Charte', plural: 'Chartes', genre: 'Promesse', definition: 'Une promesse de citoyens.' },
};

type TermsModule = typeof import('../../languages/terms.ts');

/** What terms are called, with the made-up kind: `vi.mock('…/languages/terms.ts', withMadeUpTexts)`. */
export async function withMadeUpTexts(original: () => Promise<unknown>): Promise<TermsModule> {
  const terms = (await original()) as TermsModule;
  const withCharter = (texts: TermTexts | undefined, language: string): TermTexts | undefined =>
    texts && { ...texts, kind: { ...texts['kind'], [CHARTER.id]: TEXTS[language] ?? {} } };
  return {
    ...terms,
    termReader: (textsOf) => terms.termReader((language) => withCharter(textsOf(language), language)),
  };
}

/** `vi.mock('…/library/words/aliases/kinds.ts', withMadeUpAliases)`. */
export async function withMadeUpAliases(original: () => Promise<unknown>): Promise<{ KIND_ALIASES: object }> {
  const { KIND_ALIASES, ...others } = (await original()) as { KIND_ALIASES: object };
  return { ...others, KIND_ALIASES: { ...KIND_ALIASES, [CHARTER.id]: 'people’s charter' } };
}
