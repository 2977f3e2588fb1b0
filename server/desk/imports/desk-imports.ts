// A long file: what editors decide about imports shares the queue of publications and what is being published.
import { readyIndex } from '../../../library/index/publish-index.ts';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newImportId, type ImportFile } from '../../../library/catalogue/import-store.ts';
import { nameKey, type Editor } from '../../../library/accounts/editor.ts';
import type { KeptImportOptions } from '../../../domain/import-options.ts';
import type { KeptImport } from '../../../ingest/import/kept-imports.ts';
import type { UndoReport } from '../../../ingest/import/commit-undo.ts';
import { undoImport } from '../../../ingest/import/undo-import.ts';
import { isPlanWhole } from '../../../ingest/import/kept-plan.ts';
import { DiskFullError } from '../../../library/catalogue/catalogue-error.ts';
import { PlanOutdatedError } from '../../../ingest/import/publish-plan.ts';
import { isAtLeast } from '../../../domain/team.ts';
import { ApiError } from '../../http/api-error.ts';
import { seesProposal } from '../access/sees-proposal.ts';
import { isReviewed } from '../access/is-reviewed.ts';
import { proposeImport } from './propose-import.ts';
import { stillAllowed } from '../access/written.ts';
import { changeCatalogue } from '../change-catalogue.ts';
import { openExaminations } from './examinations.ts';
import { stateOf, type KnownImport } from './known-import.ts';
import { indexLater } from '../index-later.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Workshop } from '../workshop.ts';
import { changesOf, planOf } from './plan-access.ts';
import { problemOf, publishImport } from './publish-import.ts';
import { refusalFrom, refusalToPublish, refusalToUndo } from '../refusals.ts';

const MOST_WAITING = 100; // imports of one editor; each may have a file of the largest size
const LOOK_FOR_ROOM_EVERY = 5_000; // ms

export type DeskImports = ReturnType<typeof openDeskImports>;

/** What editors decide about imports. Everything throws ApiError; work in the background is told through events. */
export function openDeskImports(workshop: Workshop) {
  const { catalogue, committer, kept: imports, events, editors, onFailure } = workshop;
  const publications = oneByOne();
  const retry = indexLater(workshop, publications, () => imports.list().forEach(settle));
  const examinations = openExaminations(workshop, put);
  const publishing = new Set<string>();
  const waits = new Set<NodeJS.Timeout>();
  let isClosing = false;

  function find(id: string): KnownImport {
    const [kept, entry] = [imports.find(id), catalogue.imports.find(id)];
    if (!kept && !entry) throw new ApiError('not_found', ({ refusals }) => refusals.imports.unknown({ id }));
    const proposal = editors.proposals.ofImport(id);
    return {
      id,
      ...(kept && { kept }),
      ...(entry && { entry }),
      ...(proposal && proposal.state !== 'withdrawn' && { proposal }),
      isPublishing: publishing.has(id),
    };
  }

  /** An import that this editor may decide about. */
  function findOwn(id: string, editor: Editor): KnownImport {
    const known = find(id);
    const by = known.kept?.by ?? known.entry?.by ?? '';
    if (editor.role === 'admin' || nameKey(by) === nameKey(editor.name)) return known;
    if (isReviewer(known, editor)) return known;
    throw new ApiError('forbidden', ({ refusals: { imports: said } }) =>
      by ? said.notYours({ by }) : said.ofNobody,
    );
  }

  /** An editor decides about what waits for them, and undoes what they accepted. */
  function isReviewer({ proposal }: KnownImport, editor: Editor): boolean {
    if (!proposal || !isAtLeast(editor.role, 'editor') || !seesProposal(editor, proposal)) return false;
    return proposal.state === 'open' || proposal.decidedBy === editor.name;
  }

  function put(kept: KeptImport): void {
    imports.put(kept);
    tell(kept);
  }

  /** With four eyes only what somebody else wrote, and nobody changed who would publish it. */
  function canPublish({ proposal }: KnownImport, editor: Editor): boolean {
    if (!isReviewed(workshop, editor)) return true;
    const isOthers = proposal?.state === 'open' && proposal.byId !== editor.id;
    return isAtLeast(editor.role, 'editor') && isOthers && !proposal.changedBy.includes(editor.id);
  }

  function tell({ id, examination }: KeptImport): void {
    events.emit(id, 'import', { id, state: stateOf(find(id)), examination });
  }

  /** After what cannot be taken back: neither the note nor the entry of the log is worth failing for. */
  function note(kept: KeptImport, ...entry: Parameters<typeof audit>): void {
    for (const write of [() => imports.put(kept), () => audit(...entry)]) {
      try {
        write();
      } catch (error) {
        onFailure(error);
      }
    }
  }

  function audit(
    editor: Pick<Editor, 'name'>,
    action: Parameters<typeof editors.audit.add>[0]['action'],
    subject: string,
    detail?: object,
  ) {
    editors.audit.add({ who: editor.name, action, subject, ...(detail && { detail }) });
  }

  async function publishInBackground(kept: KeptImport, editor: Editor): Promise<void> {
    const isDone = () => catalogue.imports.find(kept.id) !== undefined;
    try {
      await publishImport(kept, editor, workshop);
      accept(kept.id, editor);
      note({ ...kept, state: 'published' }, editor, 'import.published', kept.id, kept.examined?.counts);
    } catch (error) {
      if (isClosing) return; // the next start finds out how far it came
      if (!(error instanceof PlanOutdatedError || error instanceof ApiError)) onFailure(error);
      if (isDone()) {
        accept(kept.id, editor);
        const problem = 'It is in the library. Readers find it when the search engine is back.';
        note(
          { ...kept, state: 'published', problem },
          editor,
          'import.published',
          kept.id,
          kept.examined?.counts,
        );
        retry.start();
      } else if (error instanceof DiskFullError) {
        return waitForRoom(kept, editor, error);
      } else {
        const problem = problemOf(error);
        note({ ...kept, state: 'ready', problem }, editor, 'import.failed', kept.id);
        if (error instanceof PlanOutdatedError) examinations.again(kept, { problem });
      }
    }
    publishing.delete(kept.id);
    tell(kept);
  }

  /** Its proposal, if it had one, is in the library. */
  function accept(id: string, editor: Editor): void {
    const proposal = editors.proposals.ofImport(id);
    if (proposal?.state !== 'open') return;
    editors.proposals.decide(proposal, { state: 'accepted', by: editor.name, result: id });
  }

  /** It goes on by itself when there is room. */
  function waitForRoom(kept: KeptImport, editor: Editor, error: DiskFullError): void {
    const waiting: KeptImport = {
      ...kept,
      problem: `${problemOf(error)} It goes on by itself when there is room.`,
    };
    if (imports.find(kept.id)?.problem !== waiting.problem) note(waiting, editor, 'import.failed', kept.id);
    tell(kept);
    const again = () => void publications.run(() => publishInBackground(kept, editor));
    waits.add(setTimeout(again, LOOK_FOR_ROOM_EVERY).unref());
  }

  const desk = {
    find,
    isPublishing: (id: string) => publishing.has(id),
    /** Changes the catalogue without a file, in its turn with the publications. */
    change: changeCatalogue(workshop, publications, retry),
    list: () => imports.list().filter(({ id }) => !catalogue.imports.find(id)),

    /** Throws `conflict` where an editor has so many files waiting that another one is no work but a way to fill the disk. */
    refuseTooMany(editor: Editor): void {
      const mine = desk.list().filter(({ by }) => nameKey(by) === nameKey(editor.name));
      if (mine.length < MOST_WAITING) return;
      throw new ApiError('conflict', ({ refusals }) => refusals.imports.tooManyWait({ count: MOST_WAITING }));
    },

    /**
     * Takes a file in that has been kept, and begins to examine it. `isLogged`: false where no person sent it; what comes of it is in
     * the log.
     */
    create(file: ImportFile, options: KeptImportOptions, editor: Editor, isLogged = true): KeptImport {
      const at = new Date();
      const id = newImportId(at);
      const kept: KeptImport = {
        id,
        by: editor.name,
        at: at.toISOString(),
        state: 'examining',
        file,
        options,
        examination: 1,
      };
      const { name, sha256, bytes } = file;
      if (isLogged) audit(editor, 'import.uploaded', id, { name, sha256, bytes });
      examinations.begin(kept);
      return kept;
    },

    /** Reads the same file in another way. */
    remap(id: string, options: KeptImportOptions, editor: Editor): KeptImport {
      const { kept, entry, proposal } = findOwn(id, editor);
      if (!kept || entry || publishing.has(id)) {
        throw new ApiError('conflict', ({ refusals }) => refusals.imports.settled);
      }
      if (proposal?.state === 'open') {
        // What is looked at must not change under those who look; who looks may change it.
        if (proposal.byId === editor.id && editor.role === 'contributor') {
          throw new ApiError('conflict', ({ refusals }) => refusals.reviews.waits);
        }
      }
      if (proposal && proposal.byId !== editor.id) {
        // Also of one that was sent back: who changes it must not be the one who accepts it when it comes again.
        const { state, reach, decidedBy: by } = proposal;
        editors.proposals.decide(proposal, {
          state,
          reach,
          changedBy: editor.id,
          ...(by !== undefined && { by }),
        });
      }
      audit(editor, 'import.mapped', id);
      return examinations.again(kept, { options });
    },

    /**
     * Begins to publish, or to accept what somebody proposed; or makes a proposal of it, where it must be reviewed first.
     * `examination`: the one whose preview was seen.
     */
    async publish(id: string, editor: Editor, examination?: number): Promise<KeptImport> {
      const known = findOwn(id, editor);
      const refusal = refusalToPublish(known, editor, examination);
      if (refusal !== undefined || !known.kept) throw new ApiError('conflict', refusal ?? '');
      if (!canPublish(known, editor)) {
        await proposeImport(known.kept, editor, workshop);
        tell(known.kept);
        return known.kept;
      }
      const { problem: _old, ...kept } = known.kept;
      const asked: KeptImport = { ...kept, state: 'publishing' };
      publishing.add(id); // before the first wait: a second request finds it so
      try {
        put(asked);
        if (await committer.isOutdated(planOf(asked, workshop), changesOf(asked))) {
          const problem = problemOf(new PlanOutdatedError());
          examinations.again(kept, { problem });
          throw new ApiError('conflict', ({ refusals }) => refusals.imports.recordsChanged);
        }
      } catch (error) {
        publishing.delete(id);
        throw error;
      }
      void publications.run(() => publishInBackground(asked, editor));
      return asked;
    },

    /** What undoing it would do. Everybody who may look at an import may look at this. */
    async previewUndo(id: string) {
      const known = find(id);
      const refusal = refusalToUndo(known);
      if (refusal !== undefined) throw new ApiError('conflict', refusal);
      return committer.previewUndo(id, changesOfEntry(known));
    },

    /** Takes a published import back. */
    async undo(id: string, editor: Editor): Promise<UndoReport> {
      const known = findOwn(id, editor);
      const refusal = refusalToUndo(known);
      if (refusal !== undefined) throw new ApiError('conflict', refusal);
      const onProgress = (progress: object) => events.emit(id, 'progress', progress);
      const context = { catalogue, openWriter: async () => workshop.writer, onProgress };
      const report = await publications
        .run(async () => {
          await readyIndex(catalogue, workshop.writer);
          const allow = () => stillAllowed(editors, editor, 'editor');
          return undoImport(id, context, editor.name, () =>
            committer.undo(id, changesOfEntry(known), editor.name, allow),
          );
        })
        .catch((error: unknown) => {
          if (catalogue.imports.find(id)?.state === 'undone') retry.start();
          throw refusalFrom(error);
        })
        .finally(() => events.emit(id, 'import', { id, state: catalogue.imports.find(id)?.state }));
      const { restored, archived, importId } = report;
      audit(editor, 'import.undone', id, { as: importId, restored, archived, kept: report.kept.length });
      return report;
    },

    /** Forgets an import that was not published, and its file when nothing else needs it. */
    async remove(id: string, editor: Editor, isLogged = true): Promise<void> {
      const { kept, entry } = findOwn(id, editor);
      if (!kept || entry || publishing.has(id)) {
        throw new ApiError('conflict', ({ refusals }) => refusals.imports.keptInHistory);
      }
      const proposal = editors.proposals.ofImport(id);
      if (proposal) editors.proposals.decide(proposal, { state: 'withdrawn', by: editor.name });
      examinations.giveUp(id);
      imports.remove(id);
      events.forget(id);
      if (isLogged) audit(editor, 'import.removed', id, { name: kept.file.name });
      await desk.dropFile(kept.file.sha256);
    },

    /** Removes an uploaded file unless an import names it. */
    async dropFile(sha256: string): Promise<void> {
      const named = catalogue.database.prepare('SELECT 1 FROM imports WHERE instr(files, ?) > 0 LIMIT 1');
      if (named.get(sha256) || imports.list().some(({ file }) => file.sha256 === sha256)) return;
      await rm(join(catalogue.dataDir, 'uploads', sha256), { force: true });
    },

    /** `within`: ms that a publication may still take; then the outbox has the rest, for the next start. */
    async close(within: number): Promise<void> {
      isClosing = true;
      retry.stop();
      for (const timer of waits) clearTimeout(timer);
      const enough = sleep(within, undefined, { ref: false });
      await Promise.race([Promise.all([examinations.close(), publications.idle()]), enough]);
    },
  };

  for (const kept of imports.list()) {
    takeUp(kept);
    settle(imports.find(kept.id) ?? kept); // the index was brought up to date before the desk was opened
  }
  return desk;

  /** Readers see it now: what went wrong on the way is over. */
  function settle({ problem, ...kept }: KeptImport): void {
    if (problem !== undefined && catalogue.imports.find(kept.id) && !publishing.has(kept.id)) put(kept);
  }

  /** What the site was doing when it stopped. */
  function takeUp(kept: KeptImport): void {
    if (kept.state === 'examining') examinations.begin(kept);
    if (kept.state === 'ready' && !isPlanWhole(imports.folder(kept.id), kept.examination))
      examinations.again(kept);
    if (kept.state !== 'publishing') return;
    if (catalogue.imports.find(kept.id)) return imports.put({ ...kept, state: 'published' });
    const problem = 'The site was stopped before this was published; nothing was changed. Publish it again.';
    imports.put({ ...kept, state: 'ready', problem });
  }
}

function changesOfEntry({ entry }: KnownImport): number {
  return entry ? entry.counts.new + entry.counts.changed + entry.counts.archived : 0;
}
