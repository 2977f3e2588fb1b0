import { randomBytes } from 'node:crypto';

/** One message about an import, for those who watch it. */
export interface ImportEvent {
  /** `run.number`: after a restart of the site the numbers start again, under another run. */
  readonly id: string;
  /** `import`: it has changed, ask for it again. `progress`: how far it is. */
  readonly name: 'import' | 'progress';
  readonly data: object;
}

export interface ImportEvents {
  emit(importId: string, name: ImportEvent['name'], data: object): void;
  /**
   * Watches an import. Answers the events after `lastId`, or undefined when they are not known any more, and a function
   * that ends the watching. `onEvent` gets undefined when the site stops.
   */
  watch(
    importId: string,
    lastId: string | undefined,
    onEvent: (event: ImportEvent | undefined) => void,
  ): { readonly missed: readonly ImportEvent[] | undefined; readonly stop: () => void };
  /** The id of the newest event. */
  lastId(importId: string): string;
  forget(importId: string): void;
  close(): void;
}

const MAX_KEPT = 200; // events of one import; a connection that was lost longer asks for the whole

interface Topic {
  count: number;
  readonly kept: ImportEvent[];
  readonly watchers: Set<(event: ImportEvent | undefined) => void>;
}

/** Progress and changes of imports, kept in memory so that a lost connection misses nothing. */
export function openImportEvents(): ImportEvents {
  const run = randomBytes(4).toString('hex');
  const topics = new Map<string, Topic>();

  function topicOf(importId: string): Topic {
    const known = topics.get(importId);
    if (known) return known;
    const topic: Topic = { count: 0, kept: [], watchers: new Set() };
    topics.set(importId, topic);
    return topic;
  }

  function after(topic: Topic, lastId: string): readonly ImportEvent[] | undefined {
    const [ofRun, number] = lastId.split('.');
    const last = Number(number);
    const isKnown = ofRun === run && last <= topic.count && last >= topic.count - topic.kept.length;
    return isKnown ? topic.kept.slice(topic.kept.length - (topic.count - last)) : undefined;
  }

  return {
    emit(importId, name, data) {
      const topic = topicOf(importId);
      topic.count += 1;
      const event = { id: `${run}.${topic.count}`, name, data };
      topic.kept.push(event);
      if (topic.kept.length > MAX_KEPT) topic.kept.shift();
      for (const watcher of topic.watchers) watcher(event);
    },
    watch(importId, lastId, onEvent) {
      const topic = topicOf(importId);
      topic.watchers.add(onEvent);
      const missed = lastId === undefined ? undefined : after(topic, lastId);
      return { missed, stop: () => void topic.watchers.delete(onEvent) };
    },
    lastId: (importId) => `${run}.${topicOf(importId).count}`,
    forget(importId) {
      for (const watcher of topics.get(importId)?.watchers ?? []) watcher(undefined);
      topics.delete(importId);
    },
    close() {
      for (const { watchers } of topics.values()) for (const watcher of watchers) watcher(undefined);
    },
  };
}
