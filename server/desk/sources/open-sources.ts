import { GOOD_RESULTS } from '../../../domain/desk-lists.ts';
import type { StoredSource } from '../../../library/accounts/source-store.ts';
import { fairQueue } from '../fair-queue.ts';
import type { DeskImports } from '../imports/desk-imports.ts';
import type { Workshop } from '../workshop.ts';
import type { FetchSettings } from './fetch-table.ts';
import { everyTime, nextTime } from './schedule.ts';
import { visitSource, type AskedVisit, type Visited } from './visit-source.ts';

const LOOK_EVERY = 60_000; // ms; a backup of accounts may have been restored beside the running site
const AT_ONCE = 2; // a host that is slow leaves a place for the others

export type Sources = ReturnType<typeof openSources>;

/** Visits the tables that are fetched by a schedule; `start` begins with that. */
export function openSources(workshop: Workshop, imports: DeskImports, fetching: FetchSettings) {
  const { editors, onFailure } = workshop;
  const queue = fairQueue(AT_ONCE);
  const jobs = new Map<string, { readonly schedule: string; stop(): void }>();
  let timer: NodeJS.Timeout | undefined;
  const visiting = new Map<string, Promise<void>>();
  const closing = new AbortController();

  async function visitNow(id: string, asked: AskedVisit): Promise<void> {
    const source = editors.sources.find(id);
    if (!source || closing.signal.aborted) return;
    const context = { workshop, imports, fetching, signal: closing.signal };
    const visited = await visitSource(source, asked, context).catch((error: unknown): Visited => {
      if (!closing.signal.aborted) onFailure(error);
      return { visit: { result: 'failed' }, memory: source.memory };
    });
    if (closing.signal.aborted) return; // it is visited again after the next start
    note(source, visited);
  }

  function note({ id, by, settings, lastVisit }: StoredSource, { visit, memory }: Visited): void {
    const now = editors.sources.find(id);
    // Of the table at another address, which it may have got while this one was visited, nothing is known.
    const isThere = now?.settings.address === settings.address;
    editors.sources.note(
      id,
      { at: new Date().toISOString(), ...visit },
      isThere ? memory : (now?.memory ?? {}),
    );
    const { result, importId } = visit;
    const isNews =
      result !== 'unchanged' && (result !== lastVisit?.result || importId !== lastVisit.importId);
    if (!isNews) return; // a table that is away for a week is one entry of the log
    const detail = { result, ...(importId !== undefined && { importId }) };
    editors.audit.add({ who: by, action: 'source.visited', subject: settings.name, detail });
  }

  const sources = {
    isVisiting: (id: string) => visiting.has(id),
    /** Those of which everybody is told. */
    troubled: (): StoredSource[] =>
      editors.sources
        .list()
        .filter(
          ({ settings, lastVisit }) =>
            !settings.isPaused && lastVisit !== undefined && !GOOD_RESULTS.includes(lastVisit.result),
        ),
    /** Visits one, in its turn; one that is being visited is not visited twice at a time. */
    visit(id: string, asked: AskedVisit): Promise<void> {
      const running = visiting.get(id);
      if (running) return running;
      const mine = queue
        .run(id, () => visitNow(id, asked))
        .catch(onFailure)
        .finally(() => visiting.delete(id));
      visiting.set(id, mine);
      return mine;
    },
    /** Keeps the schedule of a source that was made, changed or removed. */
    plan(id: string): void {
      jobs.get(id)?.stop();
      jobs.delete(id);
      const settings = editors.sources.find(id)?.settings;
      if (!settings || settings.isPaused || !isStarted) return;
      const visit = () => void sources.visit(id, { isAsked: false, acceptSmaller: false });
      const { schedule } = settings;
      const job = everyTime(schedule, visit);
      jobs.set(id, { schedule, stop: () => job.stop() });
    },
    /** Keeps the schedules as the sources have them now. */
    planAll(): void {
      const now = new Map(editors.sources.list().map((source) => [source.id, source.settings]));
      for (const id of new Set([...jobs.keys(), ...now.keys()])) {
        const settings = now.get(id);
        const wanted = settings && !settings.isPaused ? settings.schedule : undefined;
        if (jobs.get(id)?.schedule !== wanted) sources.plan(id);
      }
    },
    /** Begins with the schedules, and with the visits that were missed while the site was not running. */
    start(now = new Date()): void {
      isStarted = true;
      sources.planAll();
      timer = setInterval(() => {
        try {
          sources.planAll();
        } catch (error) {
          onFailure(error); // the next look may find the file again
        }
      }, LOOK_EVERY).unref();
      for (const { id, settings, lastVisit } of editors.sources.list()) {
        const due = lastVisit && nextTime(settings.schedule, new Date(lastVisit.at));
        if (!settings.isPaused && due && due < now)
          void sources.visit(id, { isAsked: false, acceptSmaller: false });
      }
    },
    /** Gives up what is being fetched. Those that wait for an import end with its events. */
    async close(): Promise<void> {
      closing.abort(new Error('The site stops'));
      clearInterval(timer);
      for (const job of jobs.values()) job.stop();
      await queue.idle();
    },
  };
  let isStarted = false;
  return sources;
}
