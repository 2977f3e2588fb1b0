import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import type { Workshop } from '../workshop.ts';

/** The import once something is so of it. Throws when it is removed, or the site stops. */
export function untilImport(
  id: string,
  isSo: (kept: KeptImport) => boolean,
  {
    workshop: { kept: imports, events },
    signal,
  }: { readonly workshop: Pick<Workshop, 'kept' | 'events'>; readonly signal: AbortSignal },
): Promise<KeptImport> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const kept = imports.find(id);
      if (kept && !isSo(kept)) return;
      stop();
      if (kept) resolve(kept);
      else reject(new Error(`The import ${id} was removed`));
    };
    const { stop } = events.watch(id, undefined, (event) => {
      if (event) return look();
      stop();
      reject(signal.aborted ? (signal.reason as Error) : new Error(`The import ${id} was removed`));
    });
    look();
  });
}
