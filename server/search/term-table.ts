import type { EngineClient, EngineResult } from './engine/client.ts';
import { PUBLISHED, quote } from './filters.ts';

const AT_ONCE = 2_000; // records whose terms are asked for in one request

type Field = `terms.${string}`;
type Distribution = NonNullable<EngineResult['facetDistribution']>;

/** The terms of some records, to count in as the engine counts them. */
export interface TermTable {
  /** How many of the records have each term of these fields. */
  count(ids: readonly string[], fields: readonly Field[]): Distribution;
  has(id: string, field: Field, term: string): boolean;
}

/**
 * Asks for the terms of records and keeps them until the index changes, as one list of numbers a record. To count
 * among some hundred records here takes less than the question would.
 */
export function createTermTable(client: EngineClient, index: string, indexVersion: () => number) {
  let version = -1;
  let table = emptyTable();

  return async function termsOf(ids: readonly string[], signal: AbortSignal): Promise<TermTable> {
    if (indexVersion() !== version) {
      version = indexVersion();
      table = emptyTable();
    }
    const held = table; // a newer one may take its place while the engine answers
    const missing = ids.filter((id) => !held.knows(id));
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      const some = missing.slice(at, at + AT_ONCE);
      const request = {
        indexUid: index,
        q: '',
        filter: [PUBLISHED, `id IN [${some.map(quote).join(', ')}]`],
        limit: some.length,
        attributesToRetrieve: ['id', 'terms'],
      };
      const [result] = await client.ask([request], signal);
      for (const hit of (result?.hits ?? []) as readonly TermsHit[]) held.add(hit);
    }
    return held;
  };
}

interface TermsHit {
  readonly id?: string;
  readonly terms?: Readonly<Record<string, unknown>>;
}

function emptyTable() {
  const numbers = new Map<string, number>();
  const names: { readonly field: Field; readonly term: string }[] = [];
  const byRecord = new Map<string, Uint32Array>();

  function numberOf(field: Field, term: string): number {
    const name = `${field} ${term}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push({ field, term }) - 1;
  }

  return {
    knows: (id: string) => byRecord.has(id),
    add({ id = '', terms = {} }: TermsHit) {
      const found = new Set<number>();
      for (const [key, value] of Object.entries(terms)) {
        for (const term of [value].flat()) found.add(numberOf(`terms.${key}`, String(term)));
      }
      byRecord.set(id, Uint32Array.from(found));
    },
    count(ids: readonly string[], fields: readonly Field[]): Distribution {
      const counts = new Uint32Array(names.length);
      for (const id of ids) for (const term of byRecord.get(id) ?? []) counts[term]! += 1;
      const distribution: Record<string, Record<string, number>> = Object.fromEntries(
        fields.map((field) => [field, {}]),
      );
      for (const [at, count] of counts.entries()) {
        const { field, term } = names[at]!;
        const counted = distribution[field];
        if (count > 0 && counted) counted[term] = count;
      }
      return distribution;
    },
    has: (id: string, field: Field, term: string) =>
      byRecord.get(id)?.includes(numbers.get(`${field} ${term}`) ?? -1) ?? false,
  };
}
