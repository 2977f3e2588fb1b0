import type { VisitResult } from '../../../domain/desk-lists.ts';
import type { SourceVisit } from '../../../domain/table-sources.ts';
import { isAtLeast } from '../../../domain/team.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { SourceMemory, StoredSource } from '../../../library/accounts/source-store.ts';
import type { Examined, KeptImport } from '../../../ingest/import/kept-imports.ts';
import { ApiError } from '../../http/api-error.ts';
import type { DeskImports } from '../imports/desk-imports.ts';
import { stateOf } from '../imports/known-import.ts';
import { changesOf, planOf, withPlan } from '../imports/plan-access.ts';
import { proposeImport } from '../imports/propose-import.ts';
import type { Workshop } from '../workshop.ts';
import { fetchTable, type FetchSettings } from './fetch-table.ts';
import { untilImport } from './until-import.ts';

/** A table with fewer than four fifths of the rows of the one before is probably cut off. */
const LEAST_LEFT = 0.8;
/** What is never published without anybody, although no row is refused. */
const LOOKED_AT: ReadonlySet<string> = new Set(['likely-duplicate', 'contact-asked']);

export interface AskedVisit {
  /** Somebody asked for it: the table is looked at although it is the same as before. */
  readonly isAsked: boolean;
  /** It is meant to have so few rows. */
  readonly acceptSmaller: boolean;
}

export interface VisitContext {
  readonly workshop: Workshop;
  readonly imports: DeskImports;
  readonly fetching: FetchSettings;
  readonly signal: AbortSignal;
}

/** What a visit came to, without its time, and what is remembered after it. */
export interface Visited {
  readonly visit: Omit<SourceVisit, 'at'>;
  readonly memory: SourceMemory;
}

/**
 * Fetches the table of a source and takes it in: published where that is within its limits, proposed where it is not. A table
 * that cannot be the right one leaves nothing behind. Everything happens with the account of its owner. Throws what `signal`
 * was aborted with.
 */
export async function visitSource(
  { id, settings, mapping, memory: { begun, ...memory }, byId }: StoredSource,
  { isAsked, acceptSmaller }: AskedVisit,
  context: VisitContext,
): Promise<Visited> {
  const { workshop, imports, fetching, signal } = context;
  const owner = workshop.editors.editors.current(byId);
  if (!owner || !isAtLeast(owner.role, 'contributor')) return came('no-owner');
  if (begun !== undefined) await imports.remove(begun, owner, false).catch(() => undefined); // it may be in the library
  const fetched = await fetchTable(settings.address, isAsked ? undefined : memory, fetching, signal);
  if ('problem' in fetched) {
    const { problem, status } = fetched;
    return came(problem, status === undefined ? {} : { status });
  }
  if ('isUnchanged' in fetched)
    return stillWaits() ? came('waiting', { importId: memory.waits! }) : came('unchanged');

  const { file, validators } = fetched;
  const created = imports.create(file, { ...mapping.options, mode: settings.mode }, owner, false);
  workshop.editors.sources.remember(id, { ...memory, begun: created.id });
  const kept = await untilImport(created.id, ({ state }) => state !== 'examining', context);
  const { examined } = kept;
  const headers = kept.look?.columns.map(({ header }) => header) ?? [];
  if (kept.state === 'mapping-needed' || !mapping.header.every((header) => headers.includes(header))) {
    return leave(kept.state === 'failed' ? 'unreadable' : 'columns');
  }
  if (kept.state !== 'ready' || !examined) return leave('unreadable');
  const counts = countsOf(examined);
  const before = memory.rows ?? 0;
  if (counts.read < before * LEAST_LEFT && !acceptSmaller)
    return leave('smaller', { counts, rowsBefore: before });
  if (await isOutOfScope(kept, owner)) return leave('out-of-scope', { counts });

  const taken: SourceMemory = { validators, sha256: file.sha256, rows: counts.read };
  const changes = counts.new + counts.changed + counts.archived;
  if (changes === 0 && !examined.blocked) return leave('unchanged', { counts }, taken);
  if (stillWaits()) await imports.remove(memory.waits!, owner).catch(() => undefined); // somebody decided just now
  const seen = { importId: kept.id, counts };
  if (examined.blocked) return came('blocked', seen, { ...taken, waits: kept.id });
  const isWithin = counts.refused === 0 && changes <= settings.maxChanges && !(await asksSomebody(kept));
  try {
    if (!isWithin) await proposeImport(kept, owner, workshop);
    else await imports.publish(kept.id, owner, kept.examination);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return leave('not-published', { counts });
  }
  if (workshop.editors.proposals.ofImport(kept.id))
    return came('waiting', seen, { ...taken, waits: kept.id });
  const state = () => stateOf(imports.find(kept.id));
  await untilImport(kept.id, () => state() !== 'publishing', context);
  return state() === 'published' ? came('published', seen, taken) : leave('not-published', { counts });

  function came(result: VisitResult, more: Omit<Visited['visit'], 'result'> = {}, next = memory): Visited {
    return { visit: { result, ...more }, memory: next };
  }

  /** Nothing of the table stays at the desk. */
  async function leave(...said: Parameters<typeof came>): Promise<Visited> {
    await imports.remove(created.id, owner!, false);
    return came(...said);
  }

  function stillWaits(): boolean {
    if (memory.waits === undefined || workshop.catalogue.imports.find(memory.waits)) return false;
    return workshop.kept.find(memory.waits) !== undefined;
  }

  async function isOutOfScope(one: KeptImport, editor: Editor): Promise<boolean> {
    try {
      await workshop.committer.reach(planOf(one, workshop), changesOf(one), editor);
      return false;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'forbidden') return true;
      throw error;
    }
  }

  function asksSomebody(one: KeptImport): Promise<boolean> {
    return withPlan(one, workshop, ({ plan }) =>
      plan.issues.groups().some(({ code }) => LOOKED_AT.has(code)),
    );
  }
}

function countsOf({ read, counts, archived }: Examined): NonNullable<SourceVisit['counts']> {
  return { read, new: counts.new, changed: counts.changed, refused: counts.refused, archived };
}
