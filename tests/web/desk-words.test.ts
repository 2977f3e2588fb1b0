import { describe, expect, it } from 'vitest';
import { RecordSchema } from '../../domain/record.ts';
import { COLUMNS } from '../../ingest/columns/registry.ts';
import { columnName } from '../../web/desk/imports/columns/column-names.ts';
import {
  assignColumn,
  fieldOf,
  setCity,
  setConstant,
  setValue,
  sourcesOf,
} from '../../web/desk/imports/columns/mapping-draft.ts';
import { valueText } from '../../web/desk/imports/preview/value-text.ts';
import { messagesOf } from '../../web/language/messages.ts';
import { SPOKEN } from '../../web/language/spoken.ts';

describe.each(SPOKEN.map(({ tag }) => tag))('In %s', (language) => {
  const words = messagesOf(language, 'desk');

  it('every column of a table has its own name', () => {
    const names = COLUMNS.map(({ header }) => columnName(header, words));
    expect(names.filter((name, index) => name === COLUMNS[index]?.header)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('every field of a record has a name', () => {
    const nameless = Object.keys(RecordSchema.shape).filter((field) => !(field in words.fields));
    expect(nameless).toEqual(['id']);
  });
});

describe('A mapping in the making', () => {
  const column = (header: string, field: string | null = null) => {
    return { header, field, suggested: null, samples: [] };
  };
  const columns = [column('Name'), column('Ort', 'city'), column('Place'), column('A'), column('B')];

  it('goes by what was said, else by the name of the column', () => {
    expect(fieldOf(column('Ort', 'city'), undefined)).toBe('city');
    expect(fieldOf(column('Ort', 'city'), { columns: { Ort: null } })).toBeNull();
    expect(fieldOf(column('constructor'), {})).toBeNull();
    expect(assignColumn({ columns: { Ort: 'city' } }, 'Name', 'title').columns).toEqual({
      Ort: 'city',
      Name: 'title',
    });
  });

  it('knows every place that a field is read from', () => {
    const sources = sourcesOf(columns, {
      columns: { Name: 'title' },
      constants: { country: 'GB' },
      joins: [{ from: ['A', 'B'], to: 'topics' }],
      splits: [{ from: 'Place', at: ', ', to: ['city', null] }],
      templates: { summary: '{Name} of {Ort}' },
    });
    expect(Object.fromEntries(sources)).toEqual({
      summary: [{ from: 'column', name: '{Name} of {Ort}' }],
      title: [{ from: 'column', name: 'Name' }],
      city: [
        { from: 'column', name: 'Ort' },
        { from: 'column', name: 'Place' },
      ],
      topics: [{ from: 'column', name: 'A + B' }],
      country: [{ from: 'constant', name: 'country' }],
    });
  });

  it('takes answers and gives them up, without touching anything else', () => {
    const mapping = setValue({ about: 'ours', skip: { A: ['x'] } }, 'status', 'sort of', '');
    expect(mapping).toEqual({ about: 'ours', skip: { A: ['x'] }, values: { status: { 'sort of': '' } } });
    expect(setValue(mapping, 'status', 'sort of', undefined).values).toEqual({ status: {} });
    expect(setCity(undefined, 'York', 'york-gb')).toEqual({ cities: { York: 'york-gb' } });
    expect(setConstant({ constants: { country: 'GB' } }, 'country', undefined)).toEqual({ constants: {} });
  });
});

describe('A value of a record', () => {
  it.each([
    ['status', 'adopted', 'Adopted'],
    ['topics', ['food', 'mobility'], 'Food, Mobility and transport'],
    ['sdgs', [{ goal: 11, from: 'declared' }], 'SDG 11'],
    ['languages', ['en', 'ca'], 'English, Catalan'],
    ['city', { name: 'Leeds', country: 'GB', id: 'leeds-gb' }, 'Leeds, United Kingdom'],
    ['years', { start: 2018, end: undefined }, 'start: 2018'],
    ['sections', [{ heading: 'results', text: 'Less traffic.' }], 'Less traffic.'],
    ['summary', undefined, ''],
  ])('%s is written for people', (field, value, text) => {
    expect(valueText(field, value, 'en')).toBe(text);
  });
});
