import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../library/environment.ts';

describe('the environment', () => {
  test('has a default for everything', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      indexName: 'records',
      sampleData: 'auto',
    });
  });

  test('counts an empty variable as unset', () => {
    expect(readEnvironment({ PORT: '', MEILI_URL: '' })).toMatchObject({ port: 3000 });
    expect(readEnvironment({ MEILI_URL: '' })).not.toHaveProperty('engine');
  });

  test('names every bad variable at once, and never its value', () => {
    const secret = 'too-short';
    const read = () =>
      readEnvironment({ PORT: '70000', SAMPLE_DATA: 'maybe', MEILI_MASTER_KEY: secret, INDEX_NAME: 'a b' });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(/PORT[^]*MEILI_MASTER_KEY[^]*INDEX_NAME[^]*SAMPLE_DATA/);
    expect(read).not.toThrow(new RegExp(secret));
  });

  test('refuses the address of an engine without a key for it', () => {
    expect(() => readEnvironment({ MEILI_URL: 'http://127.0.0.1:7700' })).toThrow(
      /MEILI_URL: needs MEILI_MASTER_KEY/,
    );
  });

  test('takes a model of meanings only with what it needs, and none by default', () => {
    expect(readEnvironment({})).not.toHaveProperty('embedder');
    expect(() => readEnvironment({ EMBEDDER: 'rest' })).toThrow(/EMBEDDER: needs EMBEDDER_URL/);
    expect(() => readEnvironment({ EMBEDDER: 'openAi' })).toThrow(/EMBEDDER: needs EMBEDDER_KEY/);
    expect(() => readEnvironment({ EMBEDDER: 'magic' })).toThrow(/EMBEDDER/);
    const given = {
      EMBEDDER: 'rest',
      EMBEDDER_URL: 'http://127.0.0.1:9/v1',
      EMBEDDER_MODEL: 'm',
      EMBEDDER_KEY: 'k',
    };
    expect(readEnvironment(given).embedder).toEqual({
      source: 'rest',
      url: 'http://127.0.0.1:9/v1',
      model: 'm',
      key: 'k',
    });
  });

  test('takes two lesser keys in place of the master key', () => {
    const given = { MEILI_URL: 'http://127.0.0.1:7700/', MEILI_SEARCH_KEY: 's', MEILI_ADMIN_KEY: 'a' };
    expect(readEnvironment(given).engine).toEqual({
      urls: ['http://127.0.0.1:7700'],
      searchKey: 's',
      writeKey: 'a',
    });
  });

  test('takes several engines in their order, each once', () => {
    const read = (urls: string) =>
      readEnvironment({ MEILI_URL: urls, MEILI_MASTER_KEY: 'x'.repeat(16) }).engine?.urls;
    expect(read('http://a.example:7700/, https://b.example')).toEqual([
      'http://a.example:7700',
      'https://b.example',
    ]);
    expect(() => read('http://a.example,http://a.example/')).toThrow(/MEILI_URL: names an engine twice/);
    expect(() => read('http://a.example,')).toThrow(/MEILI_URL: must be an address, or several/);
  });

  test('refuses an engine address that is not http', () => {
    expect(() =>
      readEnvironment({ MEILI_URL: 'file:///etc/passwd', MEILI_MASTER_KEY: 'x'.repeat(16) }),
    ).toThrow(/MEILI_URL/);
  });
});
