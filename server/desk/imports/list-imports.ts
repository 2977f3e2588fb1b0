import type { z } from 'zod';
import type { ImportOrigin } from '../../../domain/desk-lists.ts';
import type { ImportsResponse } from '../../../domain/desk.ts';
import { isLimited } from '../../../domain/team.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import { nameKey, type Editor } from '../../../library/accounts/editor.ts';
import type { ImportMode } from '../../../library/catalogue/import-store.ts';
import type { Desk } from '../open-desk.ts';
import { summaryOf } from './describe-import.ts';
import type { ImportListSchema } from './import-contract.ts';
import { stateOf } from './known-import.ts';

type Asked = z.output<typeof ImportListSchema>;

const MODES: Readonly<Record<ImportOrigin, readonly ImportMode[]>> = {
  table: ['upsert', 'replace'],
  edit: ['edit'],
  undo: ['undo'],
};

/** What waits for a decision, the newest first, and then what is in the history; those that are asked for. */
export function listImports(
  { imports, catalogue, uploadLimit }: Pick<Desk, 'imports' | 'catalogue' | 'uploadLimit'>,
  editor: Editor,
  { page, size, ...asked }: Asked,
): ImportsResponse {
  const isOwnOnly = isLimited(editor.scope); // what others import may be about anything
  const by = isOwnOnly ? editor.name : asked.by;
  const waiting = imports.list();
  const isAsked = (kept: KeptImport) =>
    (by === undefined || nameKey(kept.by) === nameKey(by)) &&
    (!isOwnOnly || asked.by === undefined || nameKey(asked.by) === nameKey(editor.name)) &&
    (asked.origin ?? 'table') === 'table' && // nothing else waits
    (asked.state === undefined || stateOf(imports.find(kept.id)) === asked.state) &&
    isBetween(kept.at, asked);
  const shown = waiting.filter(isAsked);
  const start = (page - 1) * size;
  const end = start + size + 1; // one more tells whether there is a next page
  const first = shown.slice(start, end).map((kept) => summaryOf(imports.find(kept.id)));
  const offset = Math.max(0, start - shown.length);
  const isOthers = isOwnOnly && asked.by !== undefined && nameKey(asked.by) !== nameKey(editor.name);
  const rest = isOthers
    ? []
    : catalogue.imports
        .listWhere(
          { ...asked, by, modes: asked.origin && MODES[asked.origin] },
          { limit: end - start - first.length, offset },
        )
        .map((entry) => summaryOf(imports.find(entry.id)));
  const all = [...first, ...rest];
  const people = isOwnOnly
    ? [editor.name]
    : peopleOf([...waiting.map((kept) => kept.by), ...catalogue.imports.people()]);
  return { page, size, hasNext: all.length > size, imports: all.slice(0, size), people, uploadLimit };
}

/** `from` and `to` are days of UTC, as the times are. */
function isBetween(at: string, { from, to }: Pick<Asked, 'from' | 'to'>): boolean {
  const day = at.slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function peopleOf(names: readonly string[]): string[] {
  const byKey = new Map(names.map((name) => [nameKey(name), name]));
  return [...byKey.values()].sort((a, b) => a.localeCompare(b, 'en'));
}
