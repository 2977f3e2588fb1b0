import type { FacetKey } from '../domain/facets.ts';
import type { PublishedRecord } from '../domain/record.ts';
import { openTermLabels } from '../library/catalogue/record-terms.ts';
import { PassingWords } from '../library/words/passing-words.ts';
import type { CataloguePort } from '../server/search/library.ts';

/** What the server reads of a catalogue that has these records, without a file. */
export function catalogueOf(
  records: readonly PublishedRecord[],
  cityNames: (cityId: string) => readonly string[] = () => [],
): CataloguePort {
  const labels = new Map<FacetKey, Map<string, string>>();
  for (const { facet, id, label } of records.flatMap(openTermLabels)) {
    labels.set(facet, (labels.get(facet) ?? new Map<string, string>()).set(id, label));
  }
  return {
    indexState: () => ({ version: 1, publishedAt: null }),
    termLabels: () => labels,
    words: wordsOf(records, cityNames),
    record: (id) => records.find((record) => record.id === id),
    history: () => [],
    related: () => [],
    guidesOf: () => [],
    usesOf: () => 0,
    linkChecks: { ofRecord: () => [], latest: () => null },
    withdrawn: () => undefined,
    documents: { ofRecord: () => [] },
    hasPassages: () => false,
    dataDir: '',
    allPublished: () => records,
  };
}

/** As the catalogue keeps them. */
function wordsOf(
  records: readonly PublishedRecord[],
  cityNames: (cityId: string) => readonly string[],
): CataloguePort['words'] {
  const passing = new PassingWords();
  for (const record of records) passing.add(record, cityNames(record.city?.id ?? ''));
  const words = new Map(passing.words().map((one) => [one.word, one]));
  const places = new Map<string, string[]>();
  for (const { name, cityId } of passing.names()) {
    places.set(name, [...(places.get(name) ?? []), ...(cityId === undefined ? [] : [cityId])]);
  }
  return {
    common: () => words.values(),
    find: (word) => words.get(word),
    placesNamed: (name) => places.get(name),
  };
}
