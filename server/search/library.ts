import type { PublishedRecord } from '../../domain/record.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { WorldGazetteer } from '../../library/places/gazetteer.ts';
import type { WordSource } from '../../library/words/lexicon.ts';
import type { SearchPort } from './search-port.ts';
import type { SurveyPort } from './survey-port.ts';

/** What the server reads from the catalogue. */
export type CataloguePort = Pick<
  Catalogue,
  | 'dataDir'
  | 'hasPassages'
  | 'indexState'
  | 'termLabels'
  | 'history'
  | 'related'
  | 'guidesOf'
  | 'usesOf'
  | 'allPublished'
  | 'withdrawn'
> & {
  readonly documents: Pick<Catalogue['documents'], 'ofRecord'>;
  readonly linkChecks: Pick<Catalogue['linkChecks'], 'ofRecord' | 'latest'>;
  record(id: string): PublishedRecord | undefined;
  readonly words: WordSource;
};

/** The world's cities, those without records too. */
export type PlacesPort = Pick<WorldGazetteer, 'find' | 'isCapital' | 'named'>;

/** A library that is open: everything that answers readers. */
export interface Library {
  readonly search: SearchPort;
  readonly survey: SurveyPort;
  readonly catalogue: CataloguePort;
  readonly places: PlacesPort;
}
