import { describe, expect, it } from 'vitest';
import { SpellingsSeen } from '../../library/index/spellings-seen.ts';
import type { IndexKeys } from '../../library/words/index-keys.ts';
import { conceptKey } from '../../library/words/key.ts';
import { whatIsSaid } from '../../library/words/prepare-text.ts';

const keys: IndexKeys = {
  title: '',
  titleOriginal: '',
  head: '',
  city: '',
  topics: '',
  summary: '',
  sections: '',
  around: '',
  spelled: '',
  names: '',
};
const [housing = '', vivienda = ''] = whatIsSaid('housing vivienda').map(({ term }) => term);
const meaning = conceptKey('housing');

describe('the synonyms that the engine gets', () => {
  it('are those of the spellings that documents have', () => {
    const seen = new SpellingsSeen();
    expect(seen.synonyms()).toEqual({});
    seen.add({ ...keys, title: `the ${housing} ${meaning}` });
    expect(seen.synonyms()).toEqual({ [housing]: [meaning] });
    seen.add({ ...keys, around: vivienda, sections: `${housing} 2nowhere2` });
    expect(seen.synonyms()).toEqual({ [housing]: [meaning], [vivienda]: [meaning] });
  });

  it('leave out words as they are written', () => {
    const seen = new SpellingsSeen();
    seen.add({ ...keys, spelled: housing, names: vivienda });
    expect(seen.synonyms()).toEqual({});
  });
});
