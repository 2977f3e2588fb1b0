import { afterEach, describe, expect, it } from 'vitest';
import { startDeskApp, type DeskApp } from './desk-app.ts';
import { readError } from './start-app.ts';

let app: DeskApp | undefined;
afterEach(() => app?.close());

async function errorAt(path: string, headers: Record<string, string> = {}) {
  app = await startDeskApp();
  const response = await app.get(path, { headers });
  return { ...(await readError(response)), language: response.headers.get('content-language') };
}

describe('what the API refuses is said in the language of the reader', () => {
  it.each([
    ['es', '2 problemas; el primero: ', 'No existe el parámetro «topik». ¿Quería decir topic?'],
    ['fr', '2 problèmes ; le premier : ', 'Il n’y a pas de paramètre « topik ». Vouliez-vous dire topic ?'],
  ])('in %s, a query with two problems and each of them', async (lang, lead, unknown) => {
    const error = await errorAt(`/api/search?lang=${lang}&topik=mobility&page=0`);
    expect(error).toMatchObject({ status: 400, code: 'invalid_query', language: lang });
    expect(error.message.replaceAll('\u00a0', ' ')).toBe(lead + unknown);
    expect(error.issues?.[0]?.message.replaceAll('\u00a0', ' ')).toBe(unknown);
    expect(error.issues?.map(({ code }) => code)).toEqual(['unknown_parameter', 'out_of_range']);
  });

  it.each([
    ['es-MX, en;q=0.5', 'es', 'Primero inicie sesión. Lo que ha preparado sigue ahí.'],
    ['fr', 'fr', 'Connectez-vous d’abord. Ce que vous avez préparé est toujours là.'],
    ['xx', 'en', 'Sign in first. What you have prepared is still there.'],
  ])('a refusal of the desk to a browser that asks for %s', async (accept, language, message) => {
    expect(await errorAt('/api/imports', { 'accept-language': accept })).toMatchObject({
      code: 'unauthenticated',
      status: 401,
      message,
      language,
    });
  });

  it('in English without a language', async () => {
    expect(await errorAt('/api/search?page=0')).toMatchObject({
      language: 'en',
      message: expect.stringMatching(/^page must be from 1 to /),
    });
  });

  it('by `lang` rather than by what the browser asks for', async () => {
    const error = await errorAt('/api/records/No%20Id?lang=fr', { 'accept-language': 'es' });
    expect(error).toMatchObject({ language: 'fr', message: 'Aucune fiche ne peut avoir cet identifiant.' });
  });

  it('says that a body is wrong in English, which is all there is', async () => {
    app = await startDeskApp();
    const headers = { 'accept-language': 'es', 'content-type': 'application/json' };
    const response = await app.get('/api/session', { method: 'POST', headers, body: '{}' });
    expect(response.headers.get('content-language')).toBe('en');
    expect(await readError(response)).toMatchObject({ code: 'invalid_body', status: 400 });
  });
});
