import type { PublishedRecord } from '../../domain/record.ts';

/** One collection that records came from, and how many. */
export interface CollectionSource {
  readonly name: string;
  readonly licence: string;
  readonly url?: string;
  readonly records: number;
}

const UNNAMED = 'No source named';
export const NO_LICENCE = 'no licence stated: ask the source';

/** Counts sources as records pass by; a source with two licences counts as two. */
export class SourceCounter {
  readonly #byNameAndLicence = new Map<string, CollectionSource>();

  async *passing(records: AsyncIterable<PublishedRecord> | Iterable<PublishedRecord>) {
    for await (const record of records) {
      this.#count(record);
      yield record;
    }
  }

  /** The largest first. */
  get sources(): CollectionSource[] {
    return [...this.#byNameAndLicence.values()].sort((a, b) => b.records - a.records);
  }

  #count({ source }: PublishedRecord): void {
    const name = source?.name ?? UNNAMED;
    const licence = source?.licence ?? NO_LICENCE;
    const key = JSON.stringify([name, licence]);
    const known = this.#byNameAndLicence.get(key);
    const url = known?.url ?? source?.url;
    this.#byNameAndLicence.set(key, {
      name,
      licence,
      ...(url && { url }),
      records: (known?.records ?? 0) + 1,
    });
  }
}
