import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ImportDuplicatesResponse, ImportRowsResponse } from '../../domain/desk.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';
import { fakeDesk } from './fake-desk.ts';
import { openSite } from './open-site.tsx';

const mappings = (desk: ReturnType<typeof fakeDesk>) =>
  desk.sent.filter(({ path }) => path.endsWith('/mapping')).map(({ body }) => body);

const TOTAL = 5_000;

/** Refused rows of which the desk gives a hundred at a time. */
function refusedRows(): ImportRowsResponse {
  const rows = Array.from({ length: 100 }, (_, at) => ({
    lines: [at + 2, at + 2] as [number, number],
    cells: [`Plan ${at}`, 'Nowhere'],
    reasons: ['town: Not a city that we know. [unknown-city]'],
  }));
  return { result: 'refused', page: 1, size: 100, total: TOTAL, header: ['name', 'town'], rows };
}

describe('The refused rows of an import', () => {
  it('are a table of which only what is seen is made, and are corrected and read again', async () => {
    const desk = fakeDesk({
      counts: { read: 5_000, new: 0, changed: 0, unchanged: 0, refused: 5_000, archived: 0 },
    });
    desk.otherwise = (path) => (path.endsWith('/rows') ? Response.json(refusedRows()) : undefined);
    const user = openSite('/desk/imports/imp-1?step=preview');
    await user.click(await screen.findByRole('button', { name: '5,000 refused' }));
    const table = await screen.findByRole('table', { name: '5,000 refused' });
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    await waitFor(() => expect(within(table).getAllByRole('row').length).toBeGreaterThan(10));
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);

    const town = screen.getByLabelText<HTMLInputElement>('town, line 2');
    await user.click(town);
    expect(screen.getByText(/Not a city that we know/)).toBeTruthy();
    expect(table.querySelectorAll('input')).toHaveLength(2); // fields of one row: those of all would make it slow
    await user.click(screen.getByText('Plan 4'));
    expect(document.activeElement).toBe(screen.getByLabelText('name, line 6'));
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByLabelText('town, line 7'));
    await user.keyboard('{ArrowUp}');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read corrected rows again' }));
    fireEvent.change(screen.getByLabelText('town, line 6'), { target: { value: 'Leeds' } });
    expect(mappings(desk)).toEqual([]); // not at every letter
    await user.click(screen.getByRole('button', { name: 'Read 1 corrected row again' }));
    await waitFor(() => expect(mappings(desk)).toHaveLength(1));
    expect(mappings(desk)[0]).toMatchObject({ corrections: { '6': { town: 'Leeds' } } });
    await user.click(screen.getByRole('button', { name: 'Undo the corrections of 1 row' }));
    await waitFor(() => expect(mappings(desk)).toHaveLength(2));
    expect(mappings(desk)[1]).not.toHaveProperty('corrections');
  });
});

describe('Rows that are probably here already', () => {
  const row = buildRecord({ id: 'new-1', title: 'Tramway plan', source: { name: 'B' } });
  const other = buildRecord({ id: 'old-1', title: 'Tram plan', source: { name: 'A' } });
  const answer: ImportDuplicatesResponse = {
    page: 1,
    size: 20,
    total: 2,
    kinds: [{ why: 'link', count: 2, decided: 0 }],
    pairs: [
      {
        key: '2',
        lines: [2, 2],
        why: 'link',
        decision: null,
        isHere: true,
        row,
        other,
        changes: [{ field: 'title', before: 'Tram plan', after: 'Tramway plan' }],
      },
      {
        key: '3',
        lines: [3, 3],
        why: 'link',
        decision: null,
        isHere: false,
        row: { ...row, title: 'Again' },
        other: row,
        changes: [],
      },
    ],
  };

  it('are shown beside their records with both sources, and decided about by kind and by row', async () => {
    const alike = {
      code: 'likely-duplicate',
      severity: 'warning' as const,
      count: 2,
      lines: [],
      values: [],
      more: 0,
    };
    const desk = fakeDesk({ issueGroups: [alike] });
    desk.otherwise = (path) => (path.endsWith('/duplicates') ? Response.json(answer) : undefined);
    const user = openSite('/desk/imports/imp-1?step=preview');
    const section = await screen.findByRole('region', { name: 'Probably here already' });
    const [pair] = await within(section).findAllByRole('article');
    for (const text of ['Tram plan', 'Tramway plan', 'A', 'B']) expect(pair?.textContent).toContain(text);
    await user.selectOptions(
      within(section).getByLabelText('All with the same link'),
      'Update the record that is here',
    );
    await user.selectOptions(
      within(section).getByLabelText('What happens to “Tramway plan”'),
      'Leave the row out',
    );
    await waitFor(() =>
      expect(mappings(desk).at(-1)).toMatchObject({
        duplicates: { kinds: { link: 'update' }, rows: { '2': 'leave' } },
      }),
    );
    const second = within(section).getByLabelText('What happens to “Again”');
    expect(within(second).queryByText('Update the record that is here')).toBeNull(); // it is not in the library
    expect(second.textContent).toContain('As all of this kind: Update the record that is here');
  });
});

describe('A word that is not understood', () => {
  it('may mean several topics', async () => {
    const desk = fakeDesk();
    const user = openSite('/desk/imports/imp-1?step=values');
    await user.selectOptions(await screen.findByLabelText('“roofs” means'), 'Housing');
    await user.selectOptions(await screen.findByLabelText('“roofs” also means'), 'Energy');
    await waitFor(() =>
      expect(mappings(desk).at(-1)).toMatchObject({
        mapping: { values: { topics: { roofs: 'housing; energy' } } },
      }),
    );
    expect(screen.getAllByLabelText('“roofs” also means')).toHaveLength(2);
  });
});

describe('How columns are read', () => {
  const columns = [
    { header: 'Name', field: null, suggested: 'title', samples: ['Plan A'], empty: 0 },
    { header: 'Place', field: null, suggested: null, samples: ['Leeds, England'], empty: 3 },
    { header: 'Budget', field: 'funding_amount', suggested: 'funding_amount', samples: ['12'], empty: 0 },
    { header: 'Kind', field: null, suggested: null, samples: ['Minutes', 'Plan'], empty: 0 },
  ];

  it('is said in the page: cells from above, the unit and currency of amounts', async () => {
    const desk = fakeDesk({ columns });
    const user = openSite('/desk/imports/imp-1?step=columns');
    await user.click(await screen.findByLabelText('Empty cells of “Place” take the text above'));
    expect(screen.queryByLabelText('Empty cells of “Name” take the text above')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Amounts of “Budget” are in'), 'thousands');
    fireEvent.change(screen.getByLabelText('Currency of “Budget”'), { target: { value: 'gbp' } });
    await waitFor(() =>
      expect(mappings(desk).at(-1)).toMatchObject({
        mapping: {
          fillDown: ['Place'],
          times: { funding_amount: 1000 },
          constants: { funding_currency: 'GBP' },
        },
      }),
    );
  });

  it('is found among the fields by their words, in all lists at once', async () => {
    fakeDesk({ columns });
    const user = openSite('/desk/imports/imp-1?step=columns');
    const place = await screen.findByLabelText('“Place” becomes');
    expect(within(place).getAllByRole('option').length).toBeGreaterThan(60);
    await user.type(screen.getByLabelText('Find a field'), 'year adop');
    expect(
      within(place)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Leave out', 'Year of adoption']);
    const budget = screen.getByLabelText<HTMLSelectElement>('“Budget” becomes');
    expect(budget.value).toBe('funding_amount'); // what is chosen stays
  });

  it('is said in the page: columns taken apart, texts made of columns, and rows left out', async () => {
    const desk = fakeDesk({ columns });
    const user = openSite('/desk/imports/imp-1?step=columns');
    const kind = await screen.findByLabelText('What to do');
    const add = () => user.click(within(kind.closest('form')!).getByRole('button', { name: 'Add' }));
    await user.selectOptions(kind, 'Split a column');
    await user.selectOptions(screen.getByLabelText('Column'), 'Place');
    await user.selectOptions(screen.getByLabelText('Part 1 becomes'), 'City');
    await user.selectOptions(screen.getByLabelText('Part 2 becomes'), 'State or province');
    await add();
    expect(screen.getByText('“Place”, split at “, ”, becomes City and State or province')).toBeTruthy();
    await user.selectOptions(kind, 'Fill columns into a text');
    await user.selectOptions(screen.getByLabelText('Add a column'), 'Name');
    await user.selectOptions(screen.getByLabelText('They become'), 'Title');
    await add();
    await user.selectOptions(kind, 'Leave out rows with a certain cell');
    await user.selectOptions(screen.getByLabelText('Column'), 'Kind');
    fireEvent.change(screen.getByLabelText('Cells, one a line'), {
      target: { value: 'Minutes\nInvitation' },
    });
    await add();
    await waitFor(() =>
      expect(mappings(desk).at(-1)).toMatchObject({
        mapping: {
          splits: [{ from: 'Place', at: ', ', to: ['city', 'state'] }],
          templates: { title: '{Name}' },
          skip: { Kind: ['Minutes', 'Invitation'] },
        },
      }),
    );
    await user.click(screen.getByRole('button', { name: /^Remove: Rows with/ }));
    await waitFor(() => expect(mappings(desk).at(-1)).toMatchObject({ mapping: { skip: {} } }));
  });
});

describe('Places with namesakes', () => {
  it('are the largest of them by one button, and stay listed to be checked; what is asked later is counted', async () => {
    const city = (id: string, name: string) => ({ ...BARCELONA, id, name });
    const questions = ['Newport', 'Richmond', 'Kingston'].map((value) => ({
      code: 'ambiguous-city',
      column: 'Town',
      field: 'city',
      value,
      rows: 2,
      keepsOut: true,
      message: '?',
      cities: [city(`${value.toLowerCase()}-gb`, value), city(`${value.toLowerCase()}-us`, value)],
    }));
    const desk = fakeDesk({ questions, laterQuestions: 7 });
    const user = openSite('/desk/imports/imp-1?step=values');
    expect(await screen.findByText('7 more questions come when these are answered.')).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: 'Use the largest city for all 3; check them below' }),
    );
    await waitFor(() =>
      expect(mappings(desk).at(-1)).toMatchObject({
        mapping: { cities: { Newport: 'newport-gb', Richmond: 'richmond-gb', Kingston: 'kingston-gb' } },
      }),
    );
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });
});

describe('The list of imports', () => {
  it('is narrowed in its address, and says so when nothing is like that', async () => {
    const desk = fakeDesk();
    const user = openSite('/desk/imports');
    await user.selectOptions(await screen.findByLabelText('What'), 'Edits at the desk');
    await user.selectOptions(screen.getByLabelText('By'), 'Ben');
    await waitFor(() => expect(location.search).toBe('?origin=edit&by=Ben'));
    desk.otherwise = (path) =>
      path === '/api/imports'
        ? Response.json({ page: 1, size: 20, hasNext: false, imports: [], people: ['Ben'], uploadLimit: 1 })
        : undefined;
    await user.selectOptions(screen.getByLabelText('State'), 'Published');
    expect(await screen.findByText('No import is like this.')).toBeTruthy();
    desk.otherwise = () => undefined;
    await user.click(screen.getByRole('button', { name: 'Show all imports' }));
    expect(await screen.findByText('plans.csv')).toBeTruthy();
    expect(location.search).toBe('');
  });
});
