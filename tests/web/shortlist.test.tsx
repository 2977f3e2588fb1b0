import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setShortlist } from '../../web/shortlist/shortlist-store.ts';
import { shortlistCsv } from '../../web/shortlist/shortlist-csv.ts';
import { buildRecord } from './builders.ts';
import { fakeApi, Refusal } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const record = (id: string) => buildRecord({ id, title: `Title of ${id}` });

describe('The shortlist', () => {
  it('takes a result by its star, is counted in the header and kept in the browser', async () => {
    fakeApi();
    const user = openSite();
    const star = await screen.findByRole('button', { name: /^Keep in the shortlist/ });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await user.click(star);
    expect(star.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('link', { name: /Shortlist 1/ })).toBeTruthy();
    expect(localStorage.getItem('metroteca-shortlist')).toBe('["practice-dakar-micro-gardens"]');
    await user.click(star);
    expect(localStorage.getItem('metroteca-shortlist')).toBe('[]');
  });

  it('lists its records and opens a comparison of those that are chosen', async () => {
    setShortlist(['a-one', 'b-two']);
    fakeApi({ record });
    const user = openSite('/shortlist');
    await user.click(await screen.findByRole('checkbox', { name: 'Compare: Title of a-one' }));
    const compare = screen.getByRole('button', { name: /^Compare/ });
    expect(compare.getAttribute('aria-disabled')).toBe('true');
    await user.click(await screen.findByRole('checkbox', { name: 'Compare: Title of b-two' }));
    await user.click(compare);
    expect(addressBar()).toBe('/compare?id=a-one&id=b-two');
    expect(await screen.findByRole('columnheader', { name: /Title of b-two/ })).toBeTruthy();
  });

  it('is shared by its address, which changes nothing of the own list until it is adopted', async () => {
    setShortlist(['a-one']);
    fakeApi({ record });
    const user = openSite('/shortlist?id=b-two&id=c-three&id=b-two');
    expect(await screen.findByRole('heading', { name: 'A shared shortlist' })).toBeTruthy();
    expect((await screen.findAllByRole('checkbox')).length).toBe(2);
    expect(localStorage.getItem('metroteca-shortlist')).toBe('["a-one"]');
    await user.click(screen.getByRole('button', { name: 'Keep these in my shortlist' }));
    expect(addressBar()).toBe('/shortlist');
    expect(localStorage.getItem('metroteca-shortlist')).toBe('["a-one","b-two","c-three"]');
  });

  it('copies a link that holds its ids', async () => {
    setShortlist(['a-one', 'b-two']);
    fakeApi({ record });
    const user = openSite('/shortlist?lang=en');
    await screen.findByText('Title of b-two');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy a link to this list' }));
    expect(write.mock.calls[0]?.[0]).toContain('/shortlist?id=a-one&id=b-two&lang=en');
  });

  it('says which record is no longer published', async () => {
    setShortlist(['gone']);
    fakeApi({
      record: () => {
        throw new Refusal('not_found', 404);
      },
    });
    openSite('/shortlist');
    expect(await screen.findByText('gone is no longer published.')).toBeTruthy();
  });

  it('is a table that a spreadsheet opens without running anything', () => {
    const csv = shortlistCsv([buildRecord({ title: '=1+1', summary: 'Roofs, "yards"' })]);
    expect(csv.startsWith('\uFEFFid,title,')).toBe(true);
    expect(csv).toContain(`,'=1+1,"Roofs, ""yards""",Dakar,,SN,`);
  });
});

describe('A comparison', () => {
  it('leaves out what no record knows, and takes a record out by a link', async () => {
    fakeApi({ record: (id) => ({ ...record(id), actors: id === 'a-one' ? ['community'] : [] }) });
    const user = openSite('/compare?id=a-one&id=b-two');
    const actors = await screen.findByRole('row', { name: /^Who acts/ });
    await waitFor(() => expect(within(actors).getAllByRole('cell').length).toBe(2));
    expect(within(actors).getAllByRole('cell')[1]?.textContent).toBe('–');
    expect(screen.queryByRole('row', { name: /^Awards/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Remove from the comparison: Title of a-one' }));
    expect(addressBar()).toBe('/compare?id=b-two');
  });

  it('offers what is in the shortlist to compare with', async () => {
    setShortlist(['b-two']);
    fakeApi({ record });
    openSite('/compare?id=a-one');
    const link = await screen.findByRole('link', { name: 'Add to the comparison: Title of b-two' });
    expect(link.getAttribute('href')).toBe('/compare?id=a-one&id=b-two');
  });

  it('keeps its records when the language changes', async () => {
    fakeApi({ record });
    const user = openSite('/compare?id=a-one&id=b-two');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(await screen.findByRole('link', { name: 'Español' }));
    expect(addressBar()).toBe('/compare?id=a-one&id=b-two&lang=es');
    expect(await screen.findByRole('heading', { name: 'Comparar' })).toBeTruthy();
  });
});
