import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DeskRecordResponse, RecordFields } from '../../domain/desk-records.ts';
import { LanguageContext } from '../../web/language/messages.ts';
import { MergeRow } from '../../web/desk/records/merge/merge-row.tsx';

const withFields = (fields: RecordFields) => ({ fields }) as DeskRecordResponse;

it.each([
  ['topics', { topics: ['food', 'urban farming'] }, 'Alimentación\nurban farming'],
  ['status', { status: 'ongoing' }, 'En curso'],
  ['city', { city: 'Dakar', state: '', country: 'SN' }, 'Dakar, Senegal'],
  ['title', { title: 'food' }, 'food'],
])('Merging shows the %s of a record in words', (header, fields, text) => {
  const nothing = withFields({});
  render(
    <LanguageContext value="es">
      <MergeRow
        header={header}
        name={header}
        kept={withFields(fields)}
        given={nothing}
        side="kept"
        onChoose={() => {}}
      />
    </LanguageContext>,
  );
  expect(screen.getAllByRole('radio')[0]?.parentElement?.textContent).toBe(text);
});
