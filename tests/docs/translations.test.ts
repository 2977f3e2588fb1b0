import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readTranslations, withTranslations } from '../../fixtures/translations.ts';
import { readText } from './repository.ts';

type Row = Readonly<Record<string, string>>;
const rows = ['strategies', 'practices'].flatMap(
  (name) => parse(readText(`fixtures/${name}.csv`), { columns: true, bom: true }) as readonly Row[],
);

describe('The translations in fixtures/curated/translations', () => {
  const every = readTranslations();

  it.each(every)('into $language are of cases that the sample has', ({ texts }) => {
    const ids = new Set(rows.map(({ id }) => id));
    expect(Object.keys(texts).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('have the same cases in each language', () => {
    const [first, ...others] = every.map(({ texts }) => Object.keys(texts));
    for (const other of others) expect(other).toEqual(first);
  });

  it('are in the tables, but for those of an English text that has changed since, which are named', () => {
    const { rows: told, outdated } = withTranslations(rows);
    if (outdated.length > 0) console.warn(`Translations out of date:\n  ${outdated.join('\n  ')}`);
    const count = (table: readonly Row[], language: string) =>
      table.filter((row) => (row[`title_${language}`] ?? '') !== '').length;
    for (const { language, texts } of every) {
      const left = outdated.filter((each) => each.startsWith(`${language} `)).length;
      const inTables = count(told, language);
      expect(inTables, 'npm run fixtures writes the tables').toBe(Object.keys(texts).length - left);
    }
  });

  it('are left out once the English text has changed', () => {
    const [first] = every;
    const id = Object.keys(first?.texts ?? {})[0] ?? '';
    const row = { ...rows.find((each) => each['id'] === id), title_es: '', summary: 'Something else.' };
    const { rows: told, outdated } = withTranslations([row]);
    expect(told[0]).toMatchObject({ title_es: '' });
    expect(outdated).toHaveLength(every.length);
    expect(outdated[0]).toContain(id);
  });
});
