import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { IssueGroup } from '../../domain/desk.ts';
import { fakeDesk } from './fake-desk.ts';
import { openSite } from './open-site.tsx';

function group(code: string, column: string, count: number, value = 'x'): IssueGroup {
  const values = [{ value, count, line: 2, message: '?' }];
  return { code, severity: 'warning', column, count, lines: [[2, 2]], values, more: 0 };
}
const published = (desk: ReturnType<typeof fakeDesk>) =>
  desk.sent.filter(({ path }) => path.endsWith('/publish'));
const options = (desk: ReturnType<typeof fakeDesk>) =>
  desk.sent.filter(({ path }) => path.endsWith('/mapping')).map(({ body }) => body);

describe('What is easily overlooked before publishing', () => {
  it.each([
    ['values that empty cells remove', { emptied: { summary: 12, document_url: 3 } }, 'Summary (12)'],
    ['rows that look like a record', { issueGroups: [group('likely-duplicate', 'title', 7)] }, 'Title (7)'],
  ] as const)('has to be looked at: %s', async (_, given, shown) => {
    const desk = fakeDesk({ ...given, issueGroups: 'issueGroups' in given ? [...given.issueGroups] : [] });
    const user = openSite('/desk/imports/imp-1?step=publish');
    const box = await screen.findByRole('region', { name: 'Look at this before you publish' });
    expect(box.textContent).toContain(shown);
    const button = screen.getByRole('button', { name: 'Publish 3 records' });
    await user.click(button);
    expect(published(desk)).toEqual([]);
    await user.click(
      within(box).getByRole('checkbox', { name: 'I have looked at this and want to publish' }),
    );
    await user.click(button);
    await waitFor(() => expect(published(desk)).toHaveLength(1));
  });

  it('is said of values that are left out, a source that is assumed and sheets that are not read', async () => {
    const desk = fakeDesk({
      issueGroups: [
        group('unknown-term', 'Stage', 4),
        { ...group('invalid-value', 'Year', 9), severity: 'error' }, // these rows stay out, which is said elsewhere
        group('source-assumed', 'ID', 1, 'plans'),
        (({ column: _none, ...same }) => same)(group('likely-duplicate', '', 508)), // rows that bring no record
        group('other-sheets', '', 1, '"2020", "2021"'),
      ],
    });
    const user = openSite('/desk/imports/imp-1?step=publish');
    const box = await screen.findByRole('region', { name: 'Look at this before you publish' });
    for (const text of ['Stage (4)', 'the name of the file is used: plans', '"2020", "2021"'])
      expect(box.textContent).toContain(text);
    expect(box.textContent).not.toContain('Year');
    await user.click(screen.getByRole('button', { name: 'Publish 3 records' }));
    await waitFor(() => expect(published(desk)).toHaveLength(1));
  });

  it('is nothing in most imports', async () => {
    fakeDesk();
    openSite('/desk/imports/imp-1?step=publish');
    await screen.findByRole('button', { name: 'Publish 3 records' });
    expect(screen.queryByRole('region', { name: 'Look at this before you publish' })).toBeNull();
  });
});

describe('Empty cells', () => {
  it('leave values as they are until somebody chooses otherwise', async () => {
    const desk = fakeDesk();
    const user = openSite('/desk/imports/imp-1?step=publish');
    const choice = await screen.findByRole('group', { name: /^Empty cells/ });
    expect(within(choice).getByLabelText<HTMLInputElement>('leave its value').checked).toBe(true);
    await user.click(within(choice).getByLabelText('remove its value'));
    await waitFor(() => expect(options(desk)).toHaveLength(1));
    expect(options(desk)[0]).toMatchObject({ emptyCells: 'clear' });
  });

  it('follow the mapping where nobody chose', async () => {
    fakeDesk({ options: { kind: 'auto', mode: 'upsert', mapping: { emptyCells: 'clear' } } });
    openSite('/desk/imports/imp-1?step=publish');
    const choice = await screen.findByLabelText<HTMLInputElement>('remove its value');
    expect(choice.checked).toBe(true);
  });
});

describe('The sheets of a workbook', () => {
  const workbook = { sheets: ['2020', '2021', 'Notes'], sheet: '2020', encoding: null, delimiter: null };

  it('are chosen one by one, the one that was found at first', async () => {
    const desk = fakeDesk(workbook);
    const user = openSite('/desk/imports/imp-1?step=file');
    const sheets = await screen.findByRole('group', { name: 'Sheets that are read' });
    const checked = () =>
      within(sheets)
        .getAllByRole<HTMLInputElement>('checkbox')
        .map((box) => box.checked);
    expect(checked()).toEqual([true, false, false]);
    await user.click(within(sheets).getByLabelText('2021'));
    expect(checked()).toEqual([true, true, false]);
    await waitFor(() => expect(options(desk)).toHaveLength(1));
    expect(options(desk)[0]).toMatchObject({ sheet: ['2020', '2021'] });
  });

  it('go back to the one that is found when none is chosen', async () => {
    const desk = fakeDesk({ ...workbook, options: { kind: 'auto', mode: 'upsert', sheet: '2021' } });
    const user = openSite('/desk/imports/imp-1?step=file');
    await user.click(await screen.findByLabelText('2021'));
    await waitFor(() => expect(options(desk)).toHaveLength(1));
    expect(options(desk)[0]).not.toHaveProperty('sheet');
  });
});
