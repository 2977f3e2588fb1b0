import { setTimeout as sleep } from 'node:timers/promises';
import { CatalogueBusyError } from '../../library/catalogue/catalogue-error.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { Engine } from '../../library/engine/open-engine.ts';
import { IndexError, IndexGuardError } from '../../library/index/index-error.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import { bringIndexUpToDate, hasServableIndex } from '../../library/index/publish-index.ts';
import { sayOnce, type Say } from './say.ts';

export interface IndexContext {
  readonly catalogue: Catalogue;
  readonly writer: IndexWriter;
  readonly engine: Pick<Engine, 'startAfresh'>;
  readonly say: Say;
  /** Aborted when the site stops. */
  readonly signal: AbortSignal;
  readonly onFailure: (error: unknown) => void;
}

const RETRY_EVERY_MS = 15_000;
const MAX_DAMAGED_ANSWERS = 2; // one may be of an engine that was short of something
const DAMAGE_COUNTS_FOR_MS = 600_000;

/**
 * Makes the index what the catalogue says. Answers at once when readers can be given what the index has from before, and
 * goes on behind them; otherwise when it is done. Throws IndexError and EngineError.
 */
export async function openIndex(context: IndexContext) {
  const buildAgain = () => void updateBehindReaders(context);
  // An index that cannot be read is found to be so by the update.
  if (await canBeServed(context)) buildAgain();
  else await updateIndex(context);
  return {
    /** Behind the readers, for an engine that started afresh. */
    buildAgain,
    /** To be told each time that the engine cannot read its own data while it answers. */
    onDamage: afterSome(MAX_DAMAGED_ANSWERS, () => {
      context.engine.startAfresh?.().then(buildAgain, context.onFailure);
    }),
  };
}

/** Calls `act` when it was called more than so many times in ten minutes, and counts again. */
function afterSome(most: number, act: () => void): () => void {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = [...times.filter((at) => now - at < DAMAGE_COUNTS_FOR_MS), now];
    if (times.length <= most) return;
    times = [];
    act();
  };
}

const canBeServed = ({ catalogue, writer }: IndexContext) =>
  hasServableIndex(catalogue, writer).catch(() => false);

const canBeRead = ({ writer }: IndexContext) =>
  writer.readLive().then(
    (live) => live !== undefined,
    () => false,
  );

/** Until it works, or the site stops, or it would take most records from readers. */
async function updateBehindReaders(context: IndexContext): Promise<void> {
  const { say, signal, onFailure } = context;
  while (!signal.aborted) {
    try {
      return await updateIndex(context);
    } catch (error) {
      if (signal.aborted) return;
      onFailure(error);
      if (error instanceof IndexGuardError) return say(error.message);
      await sleep(RETRY_EVERY_MS, undefined, { ref: false });
    }
  }
}

async function updateIndex(context: IndexContext): Promise<void> {
  const { catalogue, writer, engine, say, signal } = context;
  const onProgress = sayOnce(say, 'Bringing the search index up to date …');
  const update = () =>
    withCatalogueLock(catalogue.dataDir, 'The start of the site', () =>
      bringIndexUpToDate(catalogue, writer, { onProgress, signal, onApart: say }),
    );
  try {
    await update().catch(async (error: unknown) => {
      if (!(error instanceof IndexError) || !engine.startAfresh || signal.aborted) throw error;
      if (await canBeRead(context)) throw error; // readers have it, and what failed may work later
      await engine.startAfresh();
      await update();
    });
  } catch (error) {
    if (!(error instanceof CatalogueBusyError)) throw error;
    say('Another program is importing at this moment; it brings the search index up to date.');
  }
}
