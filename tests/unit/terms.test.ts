import { describe, expect, test } from 'vitest';
import { KINDS } from '../../domain/kinds/index.ts';
import { SDG_TARGET_IDS } from '../../domain/vocabularies/sdg-target-ids.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { NAMED_VOCABULARIES } from '../../domain/every-vocabulary.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { LANGUAGES, readLanguageFile, readLanguages } from '../../languages/languages.ts';
import { countedOf, definitionOf, labelOf, labelsOf, readSdgTexts } from '../../languages/read-terms.ts';
import { checkTerms, termReader, type TermTexts } from '../../languages/terms.ts';
import { everyLabel, INDEX_FORMAT, indexFormat } from '../../library/index/settings.ts';

/** Languages that say everything; what others lack is said in English. */
const COMPLETE = ['en', 'es', 'fr'];

const termsIn = (language: string) => (readLanguageFile(language, 'terms.json') ?? {}) as TermTexts;

describe.each(readLanguages().map(({ tag }) => tag))('The terms in %s', (language) => {
  const { missing, unknown } = checkTerms(termsIn(language), NAMED_VOCABULARIES);

  test('are those that exist', () => {
    expect(unknown).toEqual([]);
  });

  test.runIf(COMPLETE.includes(language))('have a label each', () => {
    expect(missing).toEqual([]);
  });

  test('are defined where the English ones are', () => {
    const undefinedTerms = NAMED_VOCABULARIES.flatMap((vocabulary) =>
      vocabulary.terms
        .filter(({ id }) => definitionOf(vocabulary, id, 'en') !== undefined)
        .filter(({ id }) => definitionOf(vocabulary, id, language) === undefined)
        .map(({ id }) => `${vocabulary.key}.${id}`),
    );
    expect(undefinedTerms).toEqual([]);
  });
});

test('terms.json lacks nothing where it has nothing to lack, and names what is missing or unknown', () => {
  const texts = {
    theme: { resilience: { label: 'Resilience' }, inclusion: { label: '' }, space: { label: 'Space' } },
  };
  expect(checkTerms(texts, [THEMES])).toEqual({
    missing: ['theme.inclusion', 'theme.governance', 'theme.innovation'],
    unknown: ['theme.space'],
  });
});

test('a label that a language lacks is English, and a term without any is its id', () => {
  const texts: Record<string, TermTexts> = {
    en: { theme: { resilience: { label: 'Resilience' }, inclusion: { label: 'Inclusion' } } },
    ca: { theme: { resilience: { label: 'Resiliència' }, inclusion: { label: '' } } },
  };
  const reader = termReader((language) => texts[language]);
  expect(['resilience', 'inclusion', 'other'].map((id) => reader.labelOf(THEMES, id, 'ca'))).toEqual([
    'Resiliència',
    'Inclusion',
    'other',
  ]);
});

test.each(readLanguages().map(({ tag }) => tag))(
  'kinds are counted in every form that %s has',
  (language) => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    for (const { id } of KINDS.terms) {
      expect(Object.keys(termsIn(language)['kind']?.[id]?.counted ?? {})).toEqual(
        expect.arrayContaining([...forms]),
      );
    }
  },
);

test('a count is said by the rules of the language, else from label and plural', () => {
  expect([0, 1, 2, 3, 11, 1200].map((count) => countedOf(KINDS, 'strategy', count, 'ar'))).toEqual([
    'لا استراتيجيات',
    'استراتيجية واحدة',
    'استراتيجيتان',
    '3 استراتيجيات',
    '11 استراتيجية',
    '1,200 استراتيجية',
  ]);
  expect([0, 1, 2].map((count) => countedOf(KINDS, 'practice', count, 'pt'))).toEqual([
    '0 práticas',
    '1 prática',
    '2 práticas',
  ]);
  const reader = termReader((language) =>
    language === 'ca' ? { kind: { strategy: { label: 'Carta', plural: 'Cartes' } } } : undefined,
  );
  expect([1, 2].map((count) => reader.countedOf(KINDS, 'strategy', count, 'ca'))).toEqual([
    '1 carta',
    '2 cartes',
  ]);
  expect(reader.countedOf(KINDS, 'other', 2, 'ca')).toBe('2 other');
});

test.each(readLanguages().map(({ tag }) => tag))(
  'the United Nations’ texts of goals and targets are all in %s',
  (language) => {
    const { goals = {}, targets = {} } = readSdgTexts(language);
    expect(Object.keys(goals)).toEqual(SDG_GOALS.terms.map(({ id }) => id));
    expect(Object.keys(targets).sort()).toEqual([...SDG_TARGET_IDS].sort());
  },
);

test('the sentence of a goal is its definition, its short name in sentence case its label', () => {
  expect(labelOf(SDG_GOALS, '2', 'es')).toBe('Hambre cero');
  expect(definitionOf(SDG_GOALS, '2', 'es')).toBe(readSdgTexts('es').goals?.['2']?.sentence);
  expect(labelsOf(SDG_GOALS, '1')[0]).toBe('No poverty');
  expect(labelsOf(SDG_GOALS, '1')).toEqual(expect.arrayContaining(['Fin de la pobreza', 'Pas de pauvreté']));
});

describe('The format of the index', () => {
  test('is another one when a label changes, so that the index is rebuilt', () => {
    const changed = everyLabel().map((labels, at) =>
      at === 0 ? [...labels.slice(0, -1), 'Renamed'] : labels,
    );
    expect(indexFormat(everyLabel())).toBe(INDEX_FORMAT);
    expect(indexFormat(changed)).not.toBe(INDEX_FORMAT);
  });

  test('holds the labels of every language', () => {
    const resilience = everyLabel().find(([key, id]) => key === 'theme' && id === 'resilience');
    const labels = LANGUAGES.map((language) => labelOf(THEMES, 'resilience', language));
    expect(resilience).toEqual(
      expect.arrayContaining(['theme', 'resilience', ...labels, 'Resilienz', '韧性']),
    );
  });
});
