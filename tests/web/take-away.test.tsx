import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { buildAnswer, buildHit } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

describe('Taking results away', () => {
  it('offers every format of the present search, and closes with Escape', async () => {
    fakeApi();
    const user = openSite('/?q=food&sdg=2&page=2');
    await user.click(await screen.findByRole('button', { name: /Download/ }));
    const csv = await screen.findByRole('link', { name: /CSV table/ });
    expect(csv.getAttribute('href')).toBe('/api/export.csv?q=food&in=both&sdg=2');
    const folded = screen.getByText('More formats').closest('details');
    expect([folded?.open, folded?.contains(csv)]).toEqual([false, false]);
    expect(screen.getByRole('link', { name: /^RIS/ }).getAttribute('href')).toBe(
      '/api/export.ris?q=food&in=both&sdg=2',
    );
    expect(screen.getByRole('link', { name: /^CSL/ }).getAttribute('href')).toBe(
      '/api/export.csl.json?q=food&in=both&sdg=2',
    );
    expect(screen.getByRole('link', { name: /^Feed/ }).getAttribute('href')).toBe(
      '/feed.atom?q=food&in=both&sdg=2',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('link', { name: /CSV table/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Download/ }));
  });

  it('copies the bare address, which opens wherever it is pasted, and says so', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { hits: [buildHit()], total: 214 }) });
    const user = openSite('/?q=food');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(write.mock.calls[0]?.[0]).toBe(`${location.origin}/?q=food`);
    expect(await screen.findByText('Copied')).toBeTruthy();
    await user.click(screen.getByRole('heading', { name: /^214 results/ }));
    expect(screen.queryByText('Copied')).toBeNull();
  });

  it('is one sign on a phone, with the link inside', async () => {
    fakeApi();
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (media) =>
        ({
          matches: media.includes('max-width: 40rem'),
          addEventListener() {},
          removeEventListener() {},
        }) as never,
    );
    const user = openSite('/?q=food');
    const sign = await screen.findByRole('button', { name: /^Download these/ });
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
    await user.click(sign);
    expect(await screen.findByRole('button', { name: 'Copy link' })).toBeTruthy();
    vi.restoreAllMocks();
  });

  it('cites a search with its conditions, number, date and address', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { hits: [buildHit()], total: 20 }) });
    const user = openSite('/?q=food&declared=5&declared=8&all=declared&from=2015&years=begun');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: /Download/ }));
    await user.click(await screen.findByRole('button', { name: 'Copy the reference' }));
    expect(write.mock.calls[0]?.[0]).toMatch(
      /^Metroteca \(\d{4}\)\. 20 results for “food” \(SDG 5 Gender equality, declared by the source and SDG 8 [^;]+, declared by the source; begun in 2015 or later\)\. Searched on \d{1,2} \p{L}+ \d{4}\. http\S+from=2015\S*$/u,
    );
  });

  it('says when the browser does not allow copying', async () => {
    fakeApi();
    const user = openSite('/?q=food');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    document.execCommand = () => false;
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(screen.getByText('The browser did not allow copying.')).toBeTruthy());
  });
});
