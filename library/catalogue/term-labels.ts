import type { FacetKey } from '../../domain/facets.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import type { DatabaseSync } from './database.ts';
import { openTermLabels, type TermLabel } from './record-terms.ts';

/** Writes labels of the terms that come with the records: cities, sources, awards. Runs inside a transaction. */
export function openTermLabelWriter(database: DatabaseSync) {
  const insert = 'INSERT INTO terms VALUES (?, ?, ?) ON CONFLICT DO';
  const put = database.prepare(`${insert} UPDATE SET label = excluded.label WHERE label <> excluded.label`);
  const add = database.prepare(`${insert} NOTHING`);
  return {
    put(labels: Iterable<TermLabel>): void {
      for (const { facet, id, label } of labels) put.run(facet, id, label);
    },
    /** Only those of terms that have no label yet. */
    addMissing(labels: Iterable<TermLabel>): void {
      for (const { facet, id, label } of labels) add.run(facet, id, label);
    },
  };
}

/** Notes the labels of records that pass through, for a rebuild: of two spellings of a term, the one published last. */
export class PassingLabels {
  readonly #found = new Map<string, { facet: FacetKey; id: string; label: string; at: string }>();

  *through(records: Iterable<PublishedRecord>): Generator<PublishedRecord> {
    for (const record of records) {
      for (const label of openTermLabels(record)) this.#note(label, record.updatedAt);
      yield record;
    }
  }

  all(): Iterable<TermLabel> {
    return this.#found.values();
  }

  #note(label: TermLabel, at: string): void {
    const key = `${label.facet}:${label.id}`;
    const known = this.#found.get(key);
    if (known === undefined || known.at <= at) this.#found.set(key, { ...label, at });
  }
}
