import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTORS,
  DOCUMENT_TYPES,
  editDistance,
  foldText,
  REGIONS,
  SCOPES,
  SDG_GOALS,
  STATUSES,
  THEMES,
  TOPICS,
  type Vocabulary,
} from '../../domain/vocabularies/index.ts';
import { labelsOf } from '../../languages/read-terms.ts';
import { aliasesOf } from '../../library/words/aliases/aliases-of.ts';
import { matchTerm, nearestTerm } from '../../library/words/match-term.ts';

describe('foldText', () => {
  it.each([
    ['  São Paulo ', 'sao paulo'],
    ['BOGOTÁ, D.C.', 'bogota d c'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['København', 'kobenhavn'],
    ['Łódź', 'lodz'],
    ['Đà Nẵng', 'da nang'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Mise en œuvre', 'mise en oeuvre'],
    ['Ægir', 'aegir'],
    ['l’eau\u00a0potable', 'l eau potable'],
    ['NGO / Philanthropy', 'ngo philanthropy'],
    ['ﬁnance', 'finance'],
    ['Ликвидация нищеты', 'ликвидация нищеты'],
    ['无贫穷', '无贫穷'],
    ['', ''],
    ['— …', ''],
  ])('turns %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('a status in the language of a table', () => {
  it.each([
    ['策定済み', 'adopted'],
    ['計画中', 'proposed'],
    ['実施中', 'ongoing'],
    ['終了', 'completed'],
    ['devam ediyor', 'ongoing'],
    ['Devam Ediyor', 'ongoing'],
    ['TAMAMLANDI', 'completed'],
    ['İptal edildi', 'withdrawn'],
    ['yürürlükte', 'adopted'],
    ['进行中', 'ongoing'],
    ['已完成', 'completed'],
    ['реализуется', 'ongoing'],
    ['утверждено', 'adopted'],
    ['진행 중', 'ongoing'],
    ['완료', 'completed'],
    ['in uitvoering', 'ongoing'],
    ['zakończony', 'completed'],
    ['in corso', 'ongoing'],
    ['vigente', 'adopted'],
  ])('that says %j is read as %s', (text, id) => {
    expect(matchTerm(STATUSES, text)?.term.id).toBe(id);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['housing', 'housng', 1],
    ['housing', 'huosing', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('between %j and %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is the same both ways, zero for equal texts only, and cut off just past its limit', () => {
    assert(
      property(string(), string(), (one, other) => {
        const distance = editDistance(one, other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        for (const limit of [0, 1, 3]) {
          expect(editDistance(one, other, limit)).toBe(Math.min(distance, limit + 1));
        }
      }),
    );
  });
});

describe('matchTerm', () => {
  const MATCHES: readonly [Vocabulary, string, string, boolean][] = [
    [TOPICS, 'mobility', 'mobility', true],
    [TOPICS, 'climate mitigation', 'climate-mitigation', true],
    [TOPICS, 'Movilidad y transporte', 'mobility', true],
    [TOPICS, 'Transporte', 'mobility', false],
    [TOPICS, 'MOBILITÉ', 'mobility', false],
    [TOPICS, 'Verkehr', 'mobility', false],
    [TOPICS, 'Habitação', 'housing', true],
    [TOPICS, 'Gènere', 'gender', false],
    [STATUSES, 'Approved ', 'adopted', false],
    [STATUSES, 'Vigente', 'adopted', false],
    [STATUSES, 'En vigor', 'adopted', false],
    [STATUSES, 'Aprobado', 'adopted', true],
    [STATUSES, 'In force', 'adopted', false],
    [STATUSES, 'En cours', 'ongoing', true],
    [STATUSES, 'Adopté', 'adopted', true],
    [STATUSES, 'Entwurf', 'proposed', false],
    [STATUSES, 'Draft - open for consultation', 'proposed', false],
    [STATUSES, 'außer Kraft', 'withdrawn', false],
    [STATUSES, 'cancel·lat', 'withdrawn', false],
    [ACTORS, 'City Government', 'city-government', true],
    [ACTORS, 'NGO / Philanthropy', 'ngo-philanthropy', true],
    [ACTORS, 'Supranational / Intergovernmental Institutions', 'international-institution', false],
    [SCOPES, 'Whole City/Administrative Region', 'whole-city', false],
    [SCOPES, 'Neighborhood or district', 'neighbourhood', false],
    [SCOPES, 'Inner City', 'inner-city', true],
    [DOCUMENT_TYPES, 'Road map', 'roadmap', false],
    [REGIONS, 'West Africa', 'western-africa', false],
    [REGIONS, 'Southeast Asia', 'south-eastern-asia', false],
    [REGIONS, 'América Latina', 'latin-america-caribbean', false],
    [THEMES, 'Resiliencia', 'resilience', true],
    [SDG_GOALS, 'Sustainable Cities and Communities', '11', true],
    [SDG_GOALS, 'Travaux décent et croissance économique', '8', false],
    [SDG_GOALS, 'Nachhaltige Städte und Gemeinden', '11', false],
    [SDG_GOALS, 'Make cities and human settlements inclusive, safe, resilient and sustainable', '11', false],
    [SDG_GOALS, 'Ликвидация нищеты', '1', false],
  ];

  it.each(MATCHES.map(([vocabulary, ...row]) => [vocabulary.key, ...row, vocabulary] as const))(
    'in %s knows %j as %s',
    (_, text, id, exact, vocabulary) => {
      const match = matchTerm(vocabulary, text);
      expect(match && { id: match.term.id, exact: match.exact }).toEqual({ id, exact });
    },
  );

  it('knows every id, label and alias of every term', () => {
    const missed: string[] = [];
    for (const vocabulary of [ACTORS, REGIONS, SCOPES, SDG_GOALS, STATUSES, THEMES, TOPICS] as Vocabulary[]) {
      for (const term of vocabulary.terms) {
        const spellings = [term.id, ...labelsOf(vocabulary, term.id), ...aliasesOf(vocabulary, term.id)];
        missed.push(
          ...spellings.filter((spelling) => matchTerm(vocabulary, spelling.toUpperCase())?.term !== term),
        );
      }
    }
    expect(missed).toEqual([]);
  });

  it('guesses nothing', () => {
    expect(matchTerm(STATUSES, '')).toBeUndefined();
    expect(matchTerm(STATUSES, '?')).toBeUndefined();
    expect(matchTerm(STATUSES, 'adoptd')).toBeUndefined();
    expect(matchTerm(STATUSES, 'Unclear')).toBeUndefined();
  });
});

describe('nearestTerm', () => {
  const NEAREST: readonly [Vocabulary, string, string | undefined][] = [
    [STATUSES, 'adoptd', 'adopted'],
    [STATUSES, 'Compelted', 'completed'],
    [TOPICS, 'housng', 'housing'],
    [TOPICS, 'mobilty', 'mobility'],
    [THEMES, 'resilence', 'resilience'],
    [THEMES, 'governance', 'governance'],
    [TOPICS, 'quantum physics', undefined],
    [STATUSES, '', undefined],
    [STATUSES, 'xy', undefined],
  ];

  it.each(NEAREST.map(([vocabulary, ...row]) => [vocabulary.key, ...row, vocabulary] as const))(
    'in %s takes %j for %s',
    (_, text, id, vocabulary) => {
      expect(nearestTerm(vocabulary, text)?.id).toBe(id);
    },
  );
});
