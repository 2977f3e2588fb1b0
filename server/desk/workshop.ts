import type { Editors } from '../../library/accounts/open-editors.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import type { KeptImports } from '../../ingest/import/kept-imports.ts';
import type { Committer } from './commit/committer.ts';
import type { Examiner } from './examine/examiner.ts';
import type { ImportEvents } from './imports/import-events.ts';

/** What the desk works with. */
export interface Workshop {
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  readonly writer: IndexWriter;
  readonly editors: Editors;
  readonly kept: KeptImports;
  readonly events: ImportEvents;
  readonly examiner: Examiner;
  readonly committer: Committer;
  /** Whether everything that is published needs a second person. */
  readonly fourEyes: boolean;
  /** For failures in the background, where no request can be told. */
  readonly onFailure: (error: unknown) => void;
}
