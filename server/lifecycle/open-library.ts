import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { openGazetteer } from '../../library/places/gazetteer.ts';
import type { EngineError } from '../../library/engine/engine-error.ts';
import { openEngine } from '../../library/engine/open-engine.ts';
import type { Environment } from '../../library/environment.ts';
import { allowedAddress } from '../../library/links/allowed-networks.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import { commitInProcess } from '../desk/commit/commit-in-process.ts';
import { commitHere } from '../desk/commit/committer.ts';
import { examineInProcesses } from '../desk/examine/examine-in-processes.ts';
import { openDesk, type Desk } from '../desk/open-desk.ts';
import { createSearch } from '../search/search-engine.ts';
import { createSurvey } from '../search/survey.ts';
import type { Library } from '../search/library.ts';
import { sayOnce, type Say } from './say.ts';
import { loadSamples, wantsSamples } from './sample-collection.ts';
import { openIndex } from './open-index.ts';

export interface OpenLibrary extends Library {
  readonly desk: Desk;
  /** Stops the engine if it is ours, and closes the catalogue. */
  readonly close: () => Promise<void>;
}

const BYTES_PER_MB = 1_000_000;

interface Options {
  readonly say: Say;
  /** Gives the opening up, between two steps. */
  readonly signal: AbortSignal;
  readonly onEngineLost: (error: EngineError) => void;
  /** Told of what fails in the background. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Starts the engine, opens the catalogue, loads the samples into an empty one, and makes the index what the
 * catalogue says: behind the readers when there is one that can answer them. Throws errors with an exit code, or what `signal` was aborted with; nothing stays open then.
 */
export async function openLibrary(environment: Environment, options: Options): Promise<OpenLibrary> {
  const { say, signal, onEngineLost, onFailure } = options;
  const { dataDir, indexName, embedder } = environment;
  const open: (() => Promise<void> | void)[] = [];
  const close = async () => {
    while (open.length > 0) await open.pop()!();
  };
  try {
    let onAfresh = () => {};
    const engine = await openEngine(environment, {
      role: 'site',
      log: say,
      onGivenUp: onEngineLost,
      onAfresh: () => onAfresh(),
    });
    open.push(() => engine.stop());
    signal.throwIfAborted();
    const catalogue = openCatalogue(dataDir);
    open.push(() => catalogue.close());
    const gazetteer = await openGazetteer(dataDir, {
      own: catalogue.cities,
      onProgress: sayOnce(say, 'Reading the world’s cities …'),
    });
    open.push(() => gazetteer.close());
    signal.throwIfAborted();
    const { url, keys, others } = engine;
    const cityNames = (id: string) => gazetteer.names(id);
    const writer = openIndexWriter({
      url,
      key: keys.write,
      others: others.map((other) => ({ url: other.url, key: other.keys.write })),
      indexName,
      cityNames,
      embedder,
    });
    if (environment.sampleData === 'auto' && (await wantsSamples(catalogue))) {
      await loadSamples({ catalogue, gazetteer, writer, say, signal });
    }
    const index = { catalogue, writer, engine, say, signal, onFailure };
    const { buildAgain, onDamage } = await openIndex(index);
    onAfresh = buildAgain;
    signal.throwIfAborted();
    const asked = {
      url,
      searchKey: keys.search,
      others: others.map((other) => ({ url: other.url, searchKey: other.keys.search })),
      indexName,
      catalogue,
      onDamage,
    };
    const uploadLimit = environment.uploadLimitMb * BYTES_PER_MB;
    const examiner = examineInProcesses({ dataDir, maxRows: environment.rowLimit });
    const committer = commitInProcess(dataDir, commitHere(catalogue));
    const { fourEyes } = environment;
    const isAllowed = allowedAddress(environment.allowedNetworks);
    const desk = openDesk({
      catalogue,
      gazetteer,
      writer,
      uploadLimit,
      examiner,
      committer,
      fourEyes,
      isAllowed,
      onFailure,
    });
    open.push(() => desk.close());
    desk.sources.start();
    desk.webhooks.start();
    desk.fetches.start();
    const search = createSearch({ ...asked, hasEmbedder: embedder !== undefined });
    return { catalogue, places: gazetteer, search, survey: createSurvey(asked), desk, close };
  } catch (error) {
    await close();
    throw error;
  }
}
