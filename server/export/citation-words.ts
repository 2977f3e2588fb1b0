import type { Language } from '../../domain/query.ts';

interface CitationWords {
  /** The government of a city, as the author of what it adopts. */
  readonly government: (city: string) => string;
  readonly noDate: string;
  readonly originalTitle: string;
  readonly status: string;
  readonly period: string;
  readonly page: string;
  readonly goal: string;
}

/** The words that citations add to a record, in each language of the labels. */
export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    government: (city) => (/\bcity\b/i.test(city) ? city : `City of ${city}`),
    noDate: 'n.d.',
    originalTitle: 'Original title',
    status: 'Status',
    period: 'Period',
    page: 'In Metroteca',
    goal: 'SDG',
  },
  es: {
    government: (city) => `Gobierno de la ciudad de ${city}`,
    noDate: 's. f.',
    originalTitle: 'Título original',
    status: 'Estado',
    period: 'Periodo',
    page: 'En Metroteca',
    goal: 'ODS',
  },
  fr: {
    government: (city) => `Ville de ${city}`,
    noDate: 's. d.',
    originalTitle: 'Titre original',
    status: 'Statut',
    period: 'Période',
    page: 'Dans Metroteca',
    goal: 'ODD',
  },
};
