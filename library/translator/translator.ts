/** Where texts are translated by a machine: an address of LibreTranslate or DeepL. */
export interface TranslatorSettings {
  readonly url: string;
  readonly key?: string;
}

export interface Translator {
  /** The texts in another language, in the same order. Throws `TranslatorError`. */
  translate(texts: readonly string[], from: string, to: string, signal: AbortSignal): Promise<string[]>;
}

/** A translation that did not come about; the message says what to do, and never has the key or the texts. */
export class TranslatorError extends Error {
  override readonly name = 'TranslatorError';
}

const TIMEOUT_MS = 30_000;
const MAX_ANSWER = 1_000_000; // characters; texts of a record have some thousands

/** Dialects that DeepL asks for. */
const DEEPL_TARGETS: Readonly<Record<string, string>> = { en: 'EN-GB', pt: 'PT-PT' };

export function openTranslator(
  { url, key }: TranslatorSettings,
  { timeoutMs = TIMEOUT_MS, isDeepl = /(?:^|\.)deepl\.com$/.test(new URL(url).hostname) } = {},
): Translator {
  return {
    async translate(texts, from, to, signal) {
      const { path, headers, body } = isDeepl
        ? forDeepl(texts, from, to, key)
        : forLibre(texts, from, to, key);
      const answer = await post(`${url.replace(/\/+$/, '')}${path}`, headers, body, timeoutMs, signal);
      const translated = isDeepl ? ofDeepl(answer) : ofLibre(answer);
      if (translated?.length !== texts.length || translated.some((text) => text.trim() === ''))
        throw new TranslatorError(
          'The translator gave an answer that we do not understand. Check that TRANSLATOR is the address of LibreTranslate or DeepL.',
        );
      return translated;
    },
  };
}

function forDeepl(texts: readonly string[], from: string, to: string, key: string | undefined) {
  return {
    path: '/v2/translate',
    headers: key === undefined ? {} : { authorization: `DeepL-Auth-Key ${key}` },
    body: {
      text: texts,
      source_lang: (from.split('-')[0] ?? from).toUpperCase(),
      target_lang: DEEPL_TARGETS[to] ?? to.toUpperCase(),
    },
  };
}

function forLibre(texts: readonly string[], from: string, to: string, key: string | undefined) {
  const body = { q: texts, source: from.split('-')[0], target: to, format: 'text' };
  return { path: '/translate', headers: {}, body: key === undefined ? body : { ...body, api_key: key } };
}

function ofDeepl(answer: unknown): string[] | undefined {
  const { translations } = answer as { translations?: { text?: unknown }[] };
  return textsOf(Array.isArray(translations) ? translations.map(({ text }) => text) : undefined);
}

function ofLibre(answer: unknown): string[] | undefined {
  return textsOf((answer as { translatedText?: unknown }).translatedText);
}

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}

async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: object,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<unknown> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'error', // the key is for this address only
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new TranslatorError(
      isLate
        ? `The translator did not answer within ${timeoutMs / 1000} seconds. Try again later, or with a lower --limit.`
        : 'The translator cannot be reached. Check TRANSLATOR, and that the service runs.',
    );
  }
  if (status !== 200) throw new TranslatorError(refusal(status));
  try {
    return text.length > MAX_ANSWER ? {} : ((JSON.parse(text) as object | null) ?? {});
  } catch {
    return {}; // a page instead of an answer
  }
}

function refusal(status: number): string {
  if (status === 401 || status === 403)
    return 'The translator does not accept the key. Check TRANSLATOR_KEY.';
  if (status === 429) return 'The translator asks to wait. Run the command again later.';
  if (status === 456)
    return 'The quota of the translator is used up. Raise it there, or wait until it starts again.';
  if (status === 400) return 'The translator refuses the request. Check that it knows both languages.';
  return `The translator answers with status ${status}. Check TRANSLATOR, or try again later.`;
}
