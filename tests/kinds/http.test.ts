import { afterEach, describe, expect, it, vi } from 'vitest';
import { startApp, type RunningApp } from '../http/start-app.ts';

vi.mock('../../domain/kinds/index.ts', async (original) =>
  (await import('./made-up-kind.ts')).withMadeUpKind(original),
);

let app: RunningApp | undefined;
afterEach(() => app?.close());

const KINDS = ['strategy', 'practice', 'toolkit', 'fund', 'exchange', 'charter'];

interface Contract {
  paths: Record<
    string,
    { get: { parameters: { name: string; schema: { enum?: string[]; items?: unknown } }[] } }
  >;
}

describe('A kind that is added to the registry', () => {
  it('has a template under its id, called as its entry says, and a Table Schema', async () => {
    app = await startApp();
    const template = await app.get('/api/templates/charter.csv');
    expect(template.headers.get('content-disposition')).toBe('attachment; filename="people-charter.csv"');
    expect(await template.text()).toContain('landing_url');
    expect((await app.get('/api/templates/charter.schema.json')).status).toBe(200);
  });

  it('is in the vocabulary and may be asked for', async () => {
    app = await startApp();
    const { vocabularies } = (await (await app.get('/api/vocabulary')).json()) as {
      vocabularies: Record<string, { id: string }[]>;
    };
    expect(vocabularies['kind']?.map(({ id }) => id)).toEqual(KINDS);
    expect((await app.get('/api/search?kind=charter')).status).toBe(200);
  });

  it('is in the contract, as a parameter and in the path of its template', async () => {
    app = await startApp();
    const { paths } = (await (await app.get('/api/openapi.json')).json()) as Contract;
    const schemaOf = (path: string) =>
      paths[path]?.get.parameters.find(({ name }) => name === 'kind')?.schema;
    expect(schemaOf('/api/search')?.items).toMatchObject({ enum: KINDS });
    expect(schemaOf('/api/templates/{kind}.csv')).toMatchObject({ enum: KINDS });
  });
});
