import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { labelOf } from '../../languages/read-terms.ts';
import { addMadeUpLanguage, MADE_UP, madeUp } from '../made-up-language.ts';
import type { RunningApp } from './start-app.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  'domain',
  'languages',
  'library',
  'ingest',
  'server',
  'package.json',
  'tsconfig.base.json',
  'tests/http',
  'tests/build-record.ts',
  'tests/tsconfig.json',
];

let copy: string;
let app: RunningApp;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'metroteca-language-'));
  for (const path of COPIED) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(join(ROOT, path), join(copy, path), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  await addMadeUpLanguage(join(copy, 'languages'));
  const { startApp } = (await import(
    pathToFileURL(join(copy, 'tests/http/start-app.ts')).href
  )) as typeof import('./start-app.ts');
  app = await startApp();
});
afterAll(async () => {
  await app.close();
  await rm(copy, { recursive: true, force: true });
});

describe('A language that is added as one folder', () => {
  const json = async (path: string) => (await (await app.get(path)).json()) as never;

  it('is accepted by the API, which refuses others and names those it has', async () => {
    expect((await app.get(`/api/search?lang=${MADE_UP.tag}`)).status).toBe(200);
    expect(app.queries.at(-1)?.lang).toBe(MADE_UP.tag);
    const refused = await app.get('/api/search?lang=tlh');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: { issues: [{ message: expect.stringContaining(MADE_UP.tag) as string }] },
    });
  });

  it('has the labels of the vocabularies', async () => {
    const { languages, vocabularies }: { languages: string[]; vocabularies: Vocabularies } =
      await json('/api/vocabulary');
    expect(languages).toContain(MADE_UP.tag);
    expect(languages[0]).toBe('en');
    for (const [key, terms] of Object.entries(vocabularies)) {
      const nameless = terms.filter(({ labels }) => languages.some((language) => !labels[language]));
      expect([key, nameless]).toEqual([key, []]);
    }
    const food = vocabularies['topic']?.find(({ id }) => id === 'food');
    expect(food?.labels[MADE_UP.tag]).toBe(madeUp(labelOf(TOPICS, 'food', 'en')));
  });

  it('cites in its words', async () => {
    const { text }: { text: string } = await json(`/api/records/known/cite?lang=${MADE_UP.tag}`);
    expect(text).toMatch(/⟦.+⟧/);
  });

  it('describes the search to browsers in its words', async () => {
    const description = await (await app.get(`/opensearch.xml?lang=${MADE_UP.tag}`)).text();
    expect(description).toContain(`<Language>${MADE_UP.tag}</Language>`);
    expect(description).toMatch(/<Description>⟦.+⟧<\/Description>/);
  });

  it('is in the contract', async () => {
    const { paths }: { paths: Paths } = await json('/api/openapi.json');
    const lang = paths['/api/search']?.get.parameters.find(({ name }) => name === 'lang');
    expect(lang?.schema.enum).toContain(MADE_UP.tag);
  });
});

type Vocabularies = Record<string, { id: string; labels: Record<string, string> }[]>;
type Paths = Record<string, { get: { parameters: { name: string; schema: { enum?: string[] } }[] } }>;
