import type { RecordKind } from '../../../domain/record.ts';

/** How a table’s columns become ours, as `docs/mappings.md` has it. */
export interface Mapping {
  readonly about?: string;
  readonly kind?: RecordKind;
  readonly source?: string;
  readonly columns?: Readonly<Record<string, string | null>>;
  readonly constants?: Readonly<Record<string, string>>;
  readonly joins?: readonly {
    readonly from: readonly string[];
    readonly with?: string;
    readonly to: string;
  }[];
  readonly splits?: readonly {
    readonly from: string;
    readonly at: string;
    readonly to: readonly (string | null)[];
  }[];
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cities?: Readonly<Record<string, string>>;
  readonly skip?: Readonly<Record<string, readonly string[]>>;
}

/** How a file is to be read and published, as `docs/desk.md` has it. */
export interface ImportOptions {
  readonly kind: RecordKind | 'auto';
  readonly mode: 'upsert' | 'replace';
  readonly source?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
  readonly mapping?: Mapping | undefined;
}

/** The options of an import as the API gives them back. */
export function readOptions(options: Readonly<Record<string, unknown>>): ImportOptions {
  return { kind: 'auto', mode: 'upsert', ...options };
}
