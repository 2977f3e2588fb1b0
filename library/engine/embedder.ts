import type { Settings } from 'meilisearch';

/** A model that turns texts into numbers, asked by the engine itself. */
export interface Embedder {
  readonly source: EmbedderSource;
  /** Where it answers. */
  readonly url?: string;
  readonly model?: string;
  /** Secret. */
  readonly key?: string;
}

export const EMBEDDER_SOURCES = ['huggingFace', 'ollama', 'openAi', 'rest'] as const;
export type EmbedderSource = (typeof EMBEDDER_SOURCES)[number];

/** Its name in the settings of an index. */
export const MEANING = 'meaning';

/** What is told to a model of a record, in the field `about` of its document. */
const LONGEST_TEXT = 2_000; // bytes: title, topics and a summary

/** The engine's settings for it. */
export function embedderSettings({
  source,
  url,
  model,
  key,
}: Embedder): NonNullable<Settings['embedders']>[string] {
  const told = { documentTemplate: '{{ doc.about }}', documentTemplateMaxBytes: LONGEST_TEXT };
  const named = model === undefined ? {} : { model };
  const at = url === undefined ? {} : { url };
  const allowed = key === undefined ? {} : { apiKey: key };
  switch (source) {
    case 'huggingFace':
      return { source, ...told, ...named };
    case 'ollama':
    case 'openAi':
      return { source, ...told, ...named, ...at, ...allowed };
    case 'rest':
      return { source, ...told, url: url ?? '', ...allowed, ...restShape(named) };
  }
}

/** What is asked and answered as OpenAI does, which most servers of models understand. */
function restShape(named: { readonly model?: string }) {
  return {
    request: { ...named, input: ['{{text}}', '{{..}}'] },
    response: { data: [{ embedding: '{{embedding}}' }, '{{..}}'] },
  };
}
