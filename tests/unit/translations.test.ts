import { describe, expect, it } from 'vitest';
import type { LibraryRecord } from '../../domain/record.ts';
import {
  languageOfText,
  spokenIn,
  TRANSLATION_LANGUAGES,
  type Translation,
} from '../../domain/translations.ts';
import { RowNotes } from '../../ingest/cells/notes.ts';
import { TRANSLATION_COLUMNS } from '../../ingest/columns/translation-columns.ts';
import { emptyDraft, type Draft } from '../../ingest/columns/draft.ts';
import { mergeTranslations, translationsDraft, translationsOf } from '../../ingest/rows/translations-of.ts';
import { matchHeader } from '../../ingest/columns/match-header.ts';
import { templateFor } from '../../ingest/columns/template.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { engineDocument } from '../../library/index/engine-document.ts';
import { createRecordMemory } from '../../server/search/record-memory.ts';
import { buildRecord } from '../build-record.ts';

const SPANISH: Translation = {
  language: 'es',
  by: 'human',
  title: 'Huertos en azoteas',
  summary: 'Familias sin tierra cultivan hortalizas. Cada una tiene diez cajones.',
};
const record = buildRecord({
  title: 'Rooftop gardens',
  summary: 'Families without land grow vegetables.',
  outcome: { text: 'Fewer buy food.', indicators: [] },
  translations: [SPANISH],
});
const published = { ...record, updatedAt: '2026-01-01T00:00:00Z', evidenceScore: 50 };

describe('A record with a translation', () => {
  it('is told in the language of its reader, text by text, and says which are translations', () => {
    const spoken = spokenIn(record, 'es');
    expect(spoken).toMatchObject({
      title: 'Huertos en azoteas',
      outcome: { text: 'Fewer buy food.' },
      translated: { language: 'es', by: 'human', fields: ['title', 'summary'] },
    });
    expect(spoken).not.toHaveProperty('translations');
    expect(['title', 'outcome'].map((field) => languageOfText(spoken, field as 'title'))).toEqual([
      'es',
      'en',
    ]);
  });

  it('is told as it is to others, and to those in whose language it is written', () => {
    expect(spokenIn(record, 'fr')).toMatchObject({ title: 'Rooftop gardens' });
    expect(spokenIn({ ...record, textLanguage: 'es' }, 'es')).toMatchObject({ title: 'Rooftop gardens' });
    expect(languageOfText(spokenIn(record, 'fr'), 'title')).toBe('en');
  });

  it('is in rows of a search in that language, and never in a whole answer', () => {
    const read = createRecordMemory().ofJson(JSON.stringify(published));
    const row = (language: string) => JSON.parse(read.toldIn(language).row.whole.toString()) as LibraryRecord;
    expect(row('es')).toMatchObject({
      title: SPANISH.title,
      summary: 'Familias sin tierra cultivan hortalizas.',
    });
    expect(row('pt')).toMatchObject({ title: record.title });
    expect(row('pt')).not.toHaveProperty('translated');
    expect(read.toldIn('es').fields.read.texts).toContain(SPANISH.summary);
    expect(JSON.parse(read.json.toString())).toEqual({ ...published, translations: undefined });
  });

  it('is found by the words of its translations, and suggested by them', () => {
    const { keys, named } = engineDocument(published, []);
    expect(keys.spelled).toContain('hortalizas');
    expect(keys.head.length).toBeGreaterThan(
      engineDocument({ ...published, translations: undefined }, []).keys.head.length,
    );
    expect(named.titles).toEqual({ es: SPANISH.title });
  });
});

describe('Columns of translations', () => {
  it('are there for every language of the site', () => {
    expect([...TRANSLATION_LANGUAGES].sort()).toEqual([...LANGUAGES].sort());
  });

  it.each([
    ['title_es', 'title_es'],
    ['Summary in French', 'summary_fr'],
    ['Título en español', 'title_es'],
    ['Title in English', 'title'],
  ])('are read from the header %s as %s', (header, expected) => {
    expect(matchHeader([header], [1, 1]).columns.map(({ column }) => column.header)).toEqual([expected]);
  });

  it('are in the template for one language, as an example', () => {
    const header = templateFor('practice').split('\n')[0];
    expect(header).toContain('title_es,summary_es,outcome_es,translation_es');
    expect(header).not.toContain('title_fr');
  });
});

describe('A row', () => {
  const notes = () => new RowNotes([2, 2], { isStrict: false });
  const draft = (given: Partial<Draft>): Draft => ({ ...emptyDraft(), ...given });

  it('that names no translator has the work of a person', () => {
    const given = draft({ translations: { fr: { title: 'Jardins' } } });
    expect(translationsOf(given, notes())).toEqual([{ language: 'fr', by: 'human', title: 'Jardins' }]);
  });

  it('that names a translator whom we do not know has the work of a machine, and is told', () => {
    const [read, noted] = [emptyDraft(), notes()];
    const columns = TRANSLATION_COLUMNS.filter(({ header }) => header === 'translation_fr');
    for (const { header, field, read: readCell } of columns) {
      noted.turnTo(header, field, { costs: 'cell' });
      readCell('DeepL', read, noted);
    }
    read.translations.fr = { ...read.translations.fr, title: 'Jardins' };
    expect(translationsOf(read, noted)).toEqual([{ language: 'fr', by: 'machine', title: 'Jardins' }]);
    expect(noted.issues.map(({ code }) => code)).toEqual(['unknown-term']);
  });

  it('with a translator and no text loses that cell, which is reported', () => {
    const noted = notes();
    expect(translationsOf(draft({ translations: { fr: { by: 'machine' } } }), noted)).toBeUndefined();
    expect(noted.issues.map(({ code, column }) => [code, column])).toEqual([
      ['missing-value', 'translation_fr'],
    ]);
  });

  const merged = (by: Translation['by'], row: Partial<Draft>, said: readonly string[]) => {
    const kept = draft({
      ...record,
      translations: translationsDraft({ translations: [{ ...SPANISH, by }] }),
    } as Partial<Draft>);
    return mergeTranslations(draft(row), kept, (header) => said.includes(header));
  };

  it('that changes a text takes away what a machine made of it, and nothing of a person', () => {
    const row = { summary: 'Another summary.' };
    expect(merged('machine', row, ['summary'])).toEqual({ es: { by: 'machine', title: SPANISH.title } });
    expect(merged('human', row, ['summary']).es?.summary).toBe(SPANISH.summary);
    expect(merged('machine', { summary: record.summary }, ['summary']).es?.summary).toBe(SPANISH.summary);
  });

  it('that corrects a translation by a machine makes it that of a person', () => {
    const row = { translations: { es: { title: 'Huertos en las azoteas' } } };
    expect(merged('machine', row, ['title_es']).es).toEqual({
      title: 'Huertos en las azoteas',
      summary: SPANISH.summary,
    });
  });
});
