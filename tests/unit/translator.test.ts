import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { translateRecord, untranslated } from '../../ingest/edits/translate-records.ts';
import { openTranslator, TranslatorError } from '../../library/translator/translator.ts';
import { buildRecord } from '../build-record.ts';

interface Asked {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

let server: Server;
let url = '';
let asked: Asked[] = [];
let answer: (body: Record<string, unknown>) => { status?: number; body?: unknown } | undefined;

beforeAll(async () => {
  server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
      asked.push({ url: req.url, authorization: req.headers.authorization, body });
      const given = answer(body);
      if (given === undefined) return; // it never answers
      res.writeHead(given.status ?? 200, { 'content-type': 'application/json' });
      res.end(JSON.stringify(given.body ?? {}));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answer = ({ q }) => ({ body: { translatedText: (q as string[]).map((text) => `es:${text}`) } });
});

const { signal } = new AbortController();

describe('A translator', () => {
  it('is asked as LibreTranslate is', async () => {
    const texts = await openTranslator({ url, key: 'secret' }).translate(['One', 'Two'], 'en', 'es', signal);
    expect(texts).toEqual(['es:One', 'es:Two']);
    expect(asked).toEqual([
      {
        url: '/translate',
        authorization: undefined,
        body: { q: ['One', 'Two'], source: 'en', target: 'es', format: 'text', api_key: 'secret' },
      },
    ]);
  });

  it('is asked as DeepL is', async () => {
    answer = () => ({ body: { translations: [{ text: 'Um' }] } });
    const deepl = openTranslator({ url, key: 'secret' }, { isDeepl: true });
    expect(await deepl.translate(['One'], 'en', 'pt', signal)).toEqual(['Um']);
    expect(asked[0]).toEqual({
      url: '/v2/translate',
      authorization: 'DeepL-Auth-Key secret',
      body: { text: ['One'], source_lang: 'EN', target_lang: 'PT-PT' },
    });
  });

  it.each([
    [{ status: 403 }, /TRANSLATOR_KEY/],
    [{ status: 429 }, /later/],
    [{ status: 456 }, /quota/],
    [{ status: 400 }, /languages/],
    [{ status: 500 }, /status 500/],
    [{ body: { translatedText: ['only one'] } }, /Check that TRANSLATOR/],
    [{ body: null }, /Check that TRANSLATOR/],
    [undefined, /did not answer/],
  ])('that answers %j says what to do, without the key', async (given, message) => {
    answer = () => given;
    const failed = openTranslator(
      { url, key: 'secret' },
      { timeoutMs: given === undefined ? 100 : 30_000 },
    ).translate(['One', 'Two'], 'en', 'es', signal);
    const error: unknown = await failed.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TranslatorError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('secret');
  });

  it('that is not there says so', async () => {
    const nowhere = openTranslator({ url: 'http://127.0.0.1:1' });
    await expect(nowhere.translate(['One'], 'en', 'es', signal)).rejects.toThrow(/cannot be reached/);
  });
});

describe('A record', () => {
  const record = buildRecord({ title: 'Gardens', summary: 'Grown on roofs.' });

  it('gets what it lacks, marked as the work of a machine', async () => {
    const made = { language: 'es' as const, by: 'machine' as const, title: 'Huertos' };
    const given = { ...record, translations: [made] };
    const { translations } = await translateRecord(given, 'es', openTranslator({ url }), signal);
    expect(translations).toEqual([{ ...made, summary: 'es:Grown on roofs.' }]);
    expect(asked[0]?.body['q']).toEqual(['Grown on roofs.']);
  });

  it('is left alone where a person translated it, where it is written in the language, and in a register', () => {
    const human = { language: 'es' as const, by: 'human' as const, title: 'Huertos' };
    expect(untranslated({ ...record, translations: [human] }, 'es')).toEqual([]);
    expect(untranslated({ ...record, textLanguage: 'es' }, 'es')).toEqual([]);
    expect(untranslated({ ...record, entry: 'register' }, 'es')).toEqual([]);
    expect(untranslated({ ...record, translations: [human] }, 'fr')).toEqual(['title', 'summary']);
  });
});
