import { describe, expect, test } from 'vitest';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { labelsOf } from '../../languages/read-terms.ts';
import { COMPOUNDS, CONCEPTS } from '../../library/words/concepts.ts';
import { COMMON_WORDS } from '../../library/words/common-words.ts';
import { isKey, spellingKey } from '../../library/words/key.ts';
import { allPhrases, stemsOf, withWider } from '../../library/words/phrase-table.ts';
import { relatedWords } from '../../library/words/prepare-query.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';
import { STOP_WORDS } from '../../library/words/stop-words.ts';

const ids = CONCEPTS.map(({ id }) => id);

/** Names that two places have; the first in the table has them. */
const SHARED_NAMES = 'micronesi; saint martin; sao martinh; mikronesien; ميكرونيزيا; виргинские о ва'.split(
  '; ',
);

describe('the synonym table', () => {
  test('has several hundred words for the vocabulary of planners', () => {
    expect(CONCEPTS.length).toBeGreaterThan(150);
    expect(new Set(allPhrases().map(({ text }) => foldText(text))).size).toBeGreaterThan(3_000);
  });

  test('gives each concept one id, of lower-case letters', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+$/.test(id))).toEqual([]);
  });

  test('gives no word to two meanings, endings taken off', () => {
    const meanings = new Map<string, string>();
    const clashes: string[] = [];
    for (const { text, keys } of allPhrases()) {
      const stems = stemsOf(text).join(' ');
      const known = meanings.get(stems) ?? keys.join(' ');
      if (known !== keys.join(' ') && !SHARED_NAMES.includes(stems))
        clashes.push(`${text}: ${known}, ${keys.join(' ')}`);
      meanings.set(stems, known);
    }
    expect(clashes).toEqual([]);
  });

  test('names only concepts that exist as wider ones and as parts of compounds', () => {
    const named = [...CONCEPTS.flatMap(({ within }) => within), ...COMPOUNDS.flatMap(({ means }) => means)];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has no concept that is wider than itself', () => {
    for (const { id, within } of CONCEPTS) {
      expect(within.flatMap((wider) => withWider(`0${wider}0`))).not.toContain(`0${id}0`);
    }
  });

  test('has no word that is left out of queries or that every record has', () => {
    const words = [...CONCEPTS, ...COMPOUNDS].flatMap((entry) => entry.words.map(foldText));
    expect(words.filter((word) => STOP_WORDS.has(word) || COMMON_WORDS.has(word))).toEqual([]);
  });

  test('knows the labels of every topic in every language', () => {
    for (const topic of TOPICS.terms) {
      for (const label of labelsOf(TOPICS, topic.id)) {
        expect(
          whatIsSaid(label).some(({ isKnown }) => isKnown),
          label,
        ).toBe(true);
      }
    }
  });

  test('makes keys that nobody types, in letters and digits', () => {
    const keys = new Set(allPhrases().flatMap((phrase) => phrase.keys));
    expect([...keys].filter((key) => !isKey(key))).toEqual([]);
    expect(spellingKey('垃圾 分类')).toMatch(/^1[a-z0-9]+1$/);
    expect(spellingKey('green roof')).toBe('1greenroof1');
  });
});

describe('a word in one language', () => {
  test.each([
    ['housing', 'vivienda', 'logements', 'habitação', 'habitatge'],
    ['affordable housing', 'vivienda asequible', 'logement abordable', 'habitatge assequible'],
    ['waste', 'residuos', 'déchets', 'resíduos', 'residus'],
    ['flooding', 'inundaciones', 'inondations', 'enchentes', 'inundacions'],
    ['older people', 'personas mayores', 'personnes âgées', 'pessoas idosas', 'gent gran'],
    ['participatory budget', 'presupuestos participativos', 'budget participatif', 'orçamento participativo'],
    ['bike sharing', 'bicicletas públicas', 'vélos en libre-service', 'bicicletas compartilhadas'],
    ['West Africa', 'África occidental', 'Afrique de l’Ouest', 'África Ocidental'],
    ['Brazilian', 'brasileñas', 'brésilienne', 'brasileiros', 'Brasil'],
    ['SDG 11', 'ODS 11', 'ODD 11', 'ods11', 'Goal 11'],
    ['heat', 'موجات الحر', 'الحر', 'ondas de calor', '热浪'],
    ['low-emission zones in Europe', 'مناطق منخفضة الانبعاثات في أوروبا', '欧洲低排放区'],
    ['care for older people in Latin America', 'رعاية كبار السن في أمريكا اللاتينية', '拉丁美洲老年人照护'],
    ['floods in Africa', 'فيضانات أفريقيا', 'السيول في أفريقيا', 'inundações na África', '非洲洪水'],
  ])('%s means what it means in the others', (...texts) => {
    const keys = (text: string) =>
      whatIsSaid(text)
        .flatMap((one) => one.keys)
        .sort();
    for (const text of texts) expect(keys(text), text).toEqual(keys(texts[0] ?? ''));
  });
});

describe('a search for related records', () => {
  test('asks for part of the subject in the place more than for all of it elsewhere', () => {
    const partial = relatedWords(whatIsSaid('care for older people in Latin America'));
    const inPlace = '0regionlatinamericacaribbean0';
    expect(partial).toContainEqual({ text: `0care0 ${inPlace}`, weight: 1.5 });
    expect(partial).toContainEqual({ text: `0olderpeople0 ${inPlace}`, weight: 1.5 });
    expect(partial).toContainEqual({ text: '0care0 0olderpeople0', weight: 1 });
  });
});
