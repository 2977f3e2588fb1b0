import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { setShortcutsOn } from '../../web/shortcuts/shortcut-store.ts';
import { buildAnswer, buildHit } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const hits = ['one', 'two', 'three'].map((id) => buildHit({ id, title: `Record ${id}` }));
const focused = () => document.activeElement?.textContent;

async function openResults() {
  fakeApi({ search: (query) => buildAnswer(query, { hits }) });
  const user = openSite('/?q=record');
  await screen.findAllByRole('article');
  return user;
}

describe('Single keys', () => {
  afterEach(() => setShortcutsOn(true));

  it('go from result to result, and stop at both ends', async () => {
    const user = await openResults();
    await user.keyboard('j');
    expect(focused()).toBe('Record one');
    await user.keyboard('jj');
    expect(focused()).toBe('Record three');
    await user.keyboard('j');
    expect(focused()).toBe('Record three');
    await user.keyboard('k');
    expect(focused()).toBe('Record two');
  });

  it('are letters where somebody writes', async () => {
    const user = await openResults();
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: /Search strategies/ });
    await user.type(box, ' j?');
    expect(box.value).toBe('record j?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leave what is pressed with another key to the browser', async () => {
    const user = await openResults();
    await user.keyboard('{Control>}j{/Control}');
    expect(document.activeElement).toBe(document.body);
  });

  it('are listed by "?", and can be turned off there', async () => {
    const user = await openResults();
    await user.keyboard('?');
    expect(await screen.findByRole('heading', { name: 'Keyboard shortcuts' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Single keys are shortcuts' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('j');
    expect(focused()).not.toBe('Record one');
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
