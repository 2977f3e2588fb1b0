import {
  openCatalogue,
  type Catalogue,
  type OpenCatalogueOptions,
} from '../../library/catalogue/open-catalogue.ts';
import { openGazetteer, type Gazetteer } from '../../library/places/gazetteer.ts';
import { openEngine, type Engine } from '../../library/engine/open-engine.ts';
import type { Environment } from '../../library/environment.ts';
import { openIndexWriter, type IndexWriter } from '../../library/index/index-writer.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. Everything is opened when it is first asked for, and closed with the session. */
export interface Session {
  readonly terminal: Terminal;
  readonly environment: () => Environment;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** The first to ask says how. */
  readonly catalogue: (options?: OpenCatalogueOptions) => Catalogue;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly engine: () => Promise<Engine>;
  readonly writer: () => Promise<IndexWriter>;
  readonly close: () => Promise<void>;
}

export function openSession(
  terminal: Terminal,
  signal: AbortSignal,
  environment: () => Environment,
): Session {
  let catalogue: Catalogue | undefined;
  let gazetteer: Promise<Gazetteer> | undefined;
  let engine: Promise<Engine> | undefined;

  const session: Session = {
    terminal,
    signal,
    environment,
    catalogue: (options) => (catalogue ??= openCatalogue(environment().dataDir, options)),
    gazetteer: () =>
      (gazetteer ??= openGazetteer(environment().dataDir, {
        own: session.catalogue().cities,
        onProgress: (share) => terminal.progress({ stage: 'preparing the gazetteer (once)', share }),
      })),
    engine: () => (engine ??= openEngine(environment(), { role: 'command', log: terminal.note })),
    writer: async () => {
      const [cities, { url, keys, others, startAfresh }] = await Promise.all([
        session.gazetteer(),
        session.engine(),
      ]);
      const { indexName, embedder } = environment();
      const writer = openIndexWriter({
        url,
        key: keys.write,
        others: others.map((other) => ({ url: other.url, key: other.keys.write })),
        indexName,
        cityNames: (id) => cities.names(id),
        embedder,
      });
      if (startAfresh) await writer.readLive().catch(startAfresh); // it cannot be read: it is built again
      return writer;
    },
    close: async () => {
      terminal.endProgress();
      catalogue?.close();
      (await gazetteer?.catch(() => undefined))?.close();
      await (await engine?.catch(() => undefined))?.stop();
    },
  };
  return session;
}
