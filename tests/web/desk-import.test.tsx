import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeDesk, refusal } from './fake-desk.ts';
import { openSite } from './open-site.tsx';

const mappings = (desk: ReturnType<typeof fakeDesk>) =>
  desk.sent.filter(({ path }) => path.endsWith('/mapping')).map(({ body }) => body);

describe('The columns of an import', () => {
  it('say which needed field has no column yet, in the list and in the rail', async () => {
    fakeDesk();
    openSite('/desk/imports/imp-1?step=columns');
    const needed = await screen.findByRole('region', { name: 'Needed in every record' });
    expect(needed.textContent).toContain('Title no column yet');
    expect(needed.textContent).toContain('City from “city”');
    expect(screen.getByRole('link', { name: /Columns something is missing/ })).toBeTruthy();
  });

  it('are sent by themselves, all that was changed in one go, with the token of the session', async () => {
    const desk = fakeDesk();
    openSite('/desk/imports/imp-1?step=columns');
    // All at one moment: half a second without a change has it sent.
    fireEvent.click(await screen.findByRole('button', { name: 'Use Title for “Name”' }));
    const stage = screen.getByLabelText('“Stage” becomes');
    const { value } = within(stage).getByRole<HTMLOptionElement>('option', { name: 'Leave out' });
    fireEvent.change(stage, { target: { value } });
    expect(screen.getByText('Saving…')).toBeTruthy();
    await waitFor(() => expect(mappings(desk)).toHaveLength(1));
    expect(mappings(desk)[0]).toMatchObject({ mapping: { columns: { Name: 'title', Stage: null } } });
    expect(desk.sent[0]?.csrf).toBe('token-of-ana');
    expect(screen.queryByText(/no column yet/)).toBeNull();
  });

  it('take what is the same for all rows, and give it up again', async () => {
    const desk = fakeDesk();
    const user = openSite('/desk/imports/imp-1?step=columns');
    await user.selectOptions(await screen.findByLabelText('Field'), 'Country');
    await user.type(screen.getByLabelText('Value'), 'GB{Enter}');
    expect(screen.getByLabelText<HTMLInputElement>('Country, for all rows').value).toBe('GB');
    await user.click(screen.getByRole('button', { name: 'Remove: Country' }));
    expect(screen.queryByLabelText('Country, for all rows')).toBeNull();
    await waitFor(() => expect(mappings(desk)).toHaveLength(1));
    expect(mappings(desk)[0]).toMatchObject({ mapping: { constants: {} } });
  });

  it('that could not be saved say so, and are sent again', async () => {
    const desk = fakeDesk();
    let isBroken = true;
    desk.otherwise = (path) =>
      isBroken && path.endsWith('/mapping') ? refusal('internal', 500, 'oh') : undefined;
    const user = openSite('/desk/imports/imp-1?step=columns');
    await user.click(await screen.findByRole('button', { name: 'Use Title for “Name”' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Not saved');
    isBroken = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(mappings(desk)).toHaveLength(2);
  });

  it('of somebody else can be looked at, not changed', async () => {
    fakeDesk({ by: 'Ben' });
    openSite('/desk/imports/imp-1?step=columns');
    expect(await screen.findByText(/^This import belongs to Ben\./)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Columns of the file' }).matches(':disabled')).toBe(true);
    expect(screen.queryByText('Delete this import')).toBeNull();
  });
});

describe('The values of an import', () => {
  it('are asked once each, stay in their place when answered, and no longer count as open', async () => {
    const desk = fakeDesk();
    const user = openSite('/desk/imports/imp-1?step=values');
    const answer = await screen.findByLabelText<HTMLSelectElement>('“sort of” means');
    expect(screen.getByRole('link', { name: /Values 1 open/ })).toBeTruthy(); // the topic keeps no row out
    await user.selectOptions(answer, 'Adopted');
    desk.import = { ...desk.import, examination: 2, questions: desk.import.questions.slice(1) };
    await waitFor(() => expect(mappings(desk)).toHaveLength(1));
    expect(mappings(desk)[0]).toMatchObject({ mapping: { values: { status: { 'sort of': 'adopted' } } } });
    act(() => desk.tell('import', { id: 'imp-1', state: 'ready', examination: 2 }));
    await waitFor(() => expect(screen.queryByText(/1 open/)).toBeNull());
    expect(screen.getByLabelText<HTMLSelectElement>('“sort of” means').value).toBe('adopted');
  });

  it('that were answered before are shown with their answers, which can be changed', async () => {
    const desk = fakeDesk({
      questions: [],
      options: { kind: 'auto', mode: 'upsert', mapping: { values: { status: { 'sort of': '' } } } },
    });
    const user = openSite('/desk/imports/imp-1?step=values');
    const answer = await screen.findByLabelText<HTMLSelectElement>('“sort of” means');
    expect(answer.selectedOptions[0]?.textContent).toBe('Nothing: leave the cell empty');
    await user.selectOptions(answer, 'Choose…');
    await waitFor(() => expect(mappings(desk)).toHaveLength(1));
    expect(mappings(desk)[0]).toMatchObject({ mapping: { values: { status: {} } } });
  });

  it('ask which of its namesakes a city is', async () => {
    const city = { id: 'newport-gb', name: 'Newport', country: 'GB', state: 'Wales', population: 128_060 };
    const cities = [{ ...city, region: 'europe', subregion: 'northern-europe' }];
    const desk = fakeDesk({
      questions: [
        {
          code: 'ambiguous-city',
          column: 'city',
          value: 'Newport',
          rows: 2,
          keepsOut: true,
          message: '?',
          cities,
        },
      ],
    });
    const user = openSite('/desk/imports/imp-1?step=values');
    const answer = await screen.findByLabelText('Which city is “Newport”?');
    await user.selectOptions(answer, 'Newport, Wales, United Kingdom (128,060 inhabitants)');
    await waitFor(() => expect(mappings(desk)).toHaveLength(1));
    expect(mappings(desk)[0]).toMatchObject({ mapping: { cities: { Newport: 'newport-gb' } } });
  });
});

describe('Publishing', () => {
  it('says exactly what the button does, and sends which preview was seen', async () => {
    const desk = fakeDesk({
      counts: { read: 60, new: 40, changed: 10, unchanged: 3, refused: 7, archived: 2 },
      examination: 4,
    });
    desk.otherwise = (path) =>
      path.endsWith('/publish') ? Response.json({ ...desk.import, state: 'publishing' }) : undefined;
    const user = openSite('/desk/imports/imp-1?step=publish');
    const button = await screen.findByRole('button', { name: 'Publish 50 records and archive 2' });
    desk.import = { ...desk.import, state: 'publishing' };
    await user.click(button);
    expect(desk.sent[0]).toMatchObject({ path: '/api/imports/imp-1/publish', body: { examination: 4 } });
    const progress = await screen.findByRole('progressbar', { name: 'Publishing…' });
    act(() => desk.tell('progress', { stage: 'indexing', done: 25, share: 0.5 }));
    await waitFor(() => expect(progress.getAttribute('value')).toBe('50'));
    expect(screen.getByText('Updating the search')).toBeTruthy();
    desk.import = { ...desk.import, state: 'published', search: 'source=ours&sort=updated' };
    act(() => desk.tell('import', { id: 'imp-1', state: 'published' }));
    const link = await screen.findByRole('link', { name: 'View them in the library' });
    expect(link.getAttribute('href')).toBe('/?source=ours&sort=updated');
  });

  it('waits while the rows are counted again, and says why when it cannot be', async () => {
    const desk = fakeDesk({ blocked: { reason: 'strict', message: 'no' } });
    const user = openSite('/desk/imports/imp-1?step=publish');
    const button = await screen.findByRole('button', { name: 'Publish 3 records' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/set to allow none/)).toBeTruthy();
    await user.click(button);
    expect(desk.sent).toEqual([]);
  });

  it('that was overtaken by somebody else tells it in the words of the server', async () => {
    const desk = fakeDesk();
    desk.otherwise = (path) =>
      path.endsWith('/publish')
        ? refusal('conflict', 409, 'Records were changed by somebody else.')
        : undefined;
    const user = openSite('/desk/imports/imp-1?step=publish');
    await user.click(await screen.findByRole('button', { name: 'Publish 3 records' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Records were changed by somebody else.',
    );
  });
});
