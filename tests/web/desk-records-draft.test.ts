import { describe, expect, it } from 'vitest';
import { freshDraft, inOrderOf, rebase, valueIn, withField } from '../../web/desk/records/form/draft.ts';
import { differenceOf } from '../../web/desk/records/history/difference.ts';
import { differingFields, sideAtFirst, takenFields } from '../../web/desk/records/merge/differing-fields.ts';

const FIELDS = { title: 'Plan', summary: 'Old.', topics: ['water'], status: '' };
const record = (revision: number, fields: object = {}) => ({ revision, fields: { ...FIELDS, ...fields } });

describe('a draft', () => {
  it('holds only what differs, and nothing once it is as it was', () => {
    const changed = withField(freshDraft(record(1)), 'title', 'New plan');
    expect(changed.mine).toEqual({ title: 'New plan' });
    expect(valueIn(changed, 'title')).toBe('New plan');
    expect(valueIn(changed, 'summary')).toBe('Old.');
    expect(withField(changed, 'title', 'Plan').mine).toEqual({});
    expect(withField(changed, 'topics', ['water']).mine).toEqual({ title: 'New plan' });
  });

  it('takes over what only somebody else changed, and keeps both where both did', () => {
    let draft = withField(freshDraft(record(1)), 'title', 'Mine');
    draft = withField(draft, 'summary', 'Mine.');
    const rebased = rebase(draft, record(2, { summary: 'Theirs.', status: 'adopted' }));
    expect(rebased.mine).toEqual({ title: 'Mine', summary: 'Mine.' });
    expect(valueIn(rebased, 'status')).toBe('adopted');
    expect(rebased.meanwhile).toEqual({ since: 1, took: ['status'], theirs: { summary: 'Theirs.' } });
  });

  it('has nothing left to say where somebody else wrote the same', () => {
    const draft = withField(freshDraft(record(1)), 'summary', 'The same.');
    const rebased = rebase(draft, record(2, { summary: 'The same.' }));
    expect(rebased.mine).toEqual({});
    expect(rebased.meanwhile?.theirs).toEqual({});
  });

  it('remembers what happened in between when it is overtaken twice', () => {
    const draft = withField(freshDraft(record(1)), 'title', 'Mine');
    const once = rebase(draft, record(2, { status: 'adopted' }));
    const twice = rebase(once, record(3, { status: 'adopted', summary: 'New.' }));
    expect(twice.meanwhile).toMatchObject({ since: 1, took: ['status', 'summary'] });
    expect(twice.mine).toEqual({ title: 'Mine' });
  });

  it('that was saved becomes the record, as soon as that has come back', () => {
    const sent = { ...withField(freshDraft(record(1)), 'title', 'Mine'), isSaved: true as const };
    expect(rebase(sent, record(1))).toBe(sent);
    expect(rebase(sent, record(2, { title: 'Mine' }))).toEqual(freshDraft(record(2, { title: 'Mine' })));
  });

  it('is no change when a value is taken out of a list and put in again', () => {
    expect(inOrderOf(['water', 'housing'], ['housing', 'care', 'water'])).toEqual([
      'water',
      'housing',
      'care',
    ]);
  });
});

describe('two records side by side', () => {
  const place = { city: 'Leeds', city_id: 'leeds-gb', state: '', country: 'GB' };
  const kept = { ...FIELDS, ...place, landing_url: '' };
  const given = {
    ...FIELDS,
    ...place,
    topics: ['housing'],
    landing_url: 'https://example.org/a',
    title: 'Plans',
  };

  it('differ in the fields that say different things', () => {
    expect(differingFields(kept, given)).toEqual(['title', 'topics', 'landing_url']);
    const york = { ...given, city: 'York', city_id: 'york-gb' };
    expect(differingFields(kept, york)).toContain('city');
    expect(differingFields(kept, york)).not.toContain('city_id');
  });

  it('are put together where they hold lists, and filled where one says nothing', () => {
    expect(sideAtFirst('title', kept, given)).toBe('kept');
    expect(sideAtFirst('topics', kept, given)).toBe('both');
    expect(sideAtFirst('landing_url', kept, given)).toBe('given');
    const sides = { title: 'kept', topics: 'both', landing_url: 'given', city: 'given' } as const;
    expect(takenFields(sides, kept, given)).toEqual({
      topics: ['water', 'housing'],
      landing_url: 'https://example.org/a',
      ...place,
    });
  });
});

it('the difference between two texts is what is between the words that are the same', () => {
  const { before, after } = differenceOf('Rain is kept.', 'Rain is kept in gardens.');
  expect(before.map(({ text, isDifferent }) => [text, isDifferent])).toEqual([
    ['Rain is ', false],
    ['kept.', true],
  ]);
  expect(after.find(({ isDifferent }) => isDifferent)?.text).toBe('kept in gardens.');
  expect(differenceOf('', 'New')).toEqual({ before: [], after: [{ text: 'New', isDifferent: true }] });
  expect(differenceOf('a b', 'a b').after).toEqual([{ text: 'a b', isDifferent: false }]);
});
