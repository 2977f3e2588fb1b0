import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FACET_KEYS } from '../../domain/facets.ts';
import type { SuggestResponse } from '../../domain/responses.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

/** Targets wait for a goal, and facets of offers for one of their kinds. */
const COUNTED_AT_FIRST = FACET_KEYS.filter(
  (key) => !['target', 'instrument', 'stage', 'form', 'openness'].includes(key),
);

const suggest = (q: string): SuggestResponse => ({
  q,
  suggestions: [
    { kind: 'city', id: 'dakar-sn', label: 'Dakar', detail: 'Senegal', count: 4 },
    { kind: 'sdg', id: '2', label: 'Zero hunger', count: 9 },
    { kind: 'record', id: 'dakar-plan', label: 'Dakar plan', detail: 'Dakar' },
  ],
});

async function openAndType(text: string, address = '/') {
  const asked = fakeApi({ suggest });
  const user = openSite(address);
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: /Search strategies/ });
  await user.type(box, text);
  await screen.findByRole('listbox', { name: 'Suggestions' });
  return { user, box, asked };
}

describe('Suggestions', () => {
  it('turn the words into a filter when one is taken with arrow and Enter', async () => {
    const { user, box, asked } = await openAndType('dak', '/?kind=practice');
    await user.keyboard('{ArrowDown}');
    const option = screen.getByRole('option', { name: /^Dakar Senegal/ });
    expect(box.getAttribute('aria-activedescendant')).toBe(option.id);
    expect(option.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Enter}');
    expect(addressBar()).toBe('/?kind=practice&city=dakar-sn');
    expect(box.value).toBe('');
    expect(document.activeElement).toBe(box);
    const ofDakar = asked.filter(({ terms }) => terms.city?.includes('dakar-sn'));
    expect(ofDakar.map(({ facets }) => facets)).toEqual([COUNTED_AT_FIRST]); // with counts at once, since nobody types
  });

  it.each([
    ['the wheel', () => fireEvent.wheel(document.body)],
    ['a finger', () => fireEvent.touchMove(document.body)],
    ['a key', () => fireEvent.keyDown(document.activeElement!, { key: 'PageDown' })],
    ['the scroll bar', () => fireEvent.pointerDown(document.documentElement)],
  ])(
    'close when somebody scrolls the page with %s, and come back with the next letter',
    async (_, scroll) => {
      const { user, box } = await openAndType('dak');
      scroll();
      await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
      expect(document.activeElement).toBe(box); // the keyboard of a phone stays
      await user.type(box, 'a');
      expect(await screen.findByRole('listbox')).toBeTruthy();
    },
  );

  it('stay when they are scrolled themselves, and when the page scrolls by itself', async () => {
    await openAndType('dak');
    const option = screen.getByRole('option', { name: /^Dakar Senegal/ });
    fireEvent.wheel(option);
    fireEvent.touchMove(option);
    fireEvent.scroll(document);
    expect(screen.getByRole('listbox')).toBeTruthy();
  });

  it('never take Enter from somebody who chose none of them', async () => {
    const { user } = await openAndType('dak');
    await user.keyboard('{Enter}');
    expect(addressBar()).toBe('/?q=dak');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('stay chosen when those of more letters come in another order, and Enter takes what is shown as chosen', async () => {
    let later: ((answer: SuggestResponse) => void) | undefined;
    const { suggestions } = suggest('');
    fakeApi({
      suggest: (q) =>
        q === 'dak' ? suggest(q) : new Promise<SuggestResponse>((resolve) => (later = resolve)),
    });
    const user = openSite('/');
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: /Search strategies/ });
    await user.type(box, 'dak');
    await screen.findByRole('listbox', { name: 'Suggestions' });
    await user.type(box, 'a');
    await waitFor(() => expect(later).toBeDefined());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { name: /^Zero hunger/ }).getAttribute('aria-selected')).toBe('true');
    later?.({ q: 'daka', suggestions: [suggestions[1]!, suggestions[0]!] });
    const list = screen.getByRole('listbox', { name: 'Suggestions' });
    await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2));
    expect(screen.getByRole('option', { name: /^Zero hunger/ }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Enter}');
    expect(addressBar()).toBe('/?sdg=2');
  });

  it('offer exactly what is in a place, to readers who searched for its name', async () => {
    fakeApi({
      suggest: (q) => ({ q, suggestions: [{ kind: 'country', id: 'SN', label: 'Senegal', count: 9 }] }),
    });
    const user = openSite('/?q=senegal&kind=practice');
    const place = await screen.findByRole('link', { name: 'Only what is in Senegal (country):' });
    expect(place.getAttribute('href')).toBe('/?kind=practice&country=SN');
    await user.type(screen.getByRole('combobox', { name: /Search strategies/ }), ' food');
    await waitFor(() => expect(screen.queryByRole('link', { name: /^Only what is in/ })).toBeNull());
  });

  it('close with Escape, which keeps what was typed, and when the box is left', async () => {
    const { user, box } = await openAndType('dak');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box.value).toBe('dak');
    await user.keyboard('{ArrowDown}');
    await screen.findByRole('listbox');
    await user.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('go round, with a stop at the box itself', async () => {
    const { user, box } = await openAndType('dak');
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('option', { name: /Dakar plan/ }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(box.getAttribute('aria-activedescendant')).toBeNull();
  });

  it('open a record that is clicked', async () => {
    const { user } = await openAndType('dak');
    await user.click(screen.getByRole('option', { name: /Dakar plan/ }));
    expect(addressBar()).toBe('/records/dakar-plan');
  });
});
