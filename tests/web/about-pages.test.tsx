import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ABOUT_PAGES } from '../../domain/about-pages.ts';
import { LANGUAGES, readLanguageFile } from '../../languages/languages.ts';
import { blocksOf } from '../../web/about/blocks-of.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

describe('An address where there is no page', () => {
  it('says so, and has a search box', async () => {
    fakeApi();
    const user = openSite('/nope');
    await user.type(await screen.findByRole('searchbox'), 'water{Enter}');
    await waitFor(() => expect(addressBar()).toBe('/?q=water'));
  });
});

describe('The pages about the library', () => {
  it.each([
    ['/about', 'About Metroteca', 'What you may do with it'],
    ['/method', 'Method', 'The order of results'],
    ['/help', 'Help', 'Take away'],
    ['/accessibility', 'Accessibility', 'Known limits'],
    ['/privacy', 'Privacy', 'What the server keeps'],
  ])('are at their addresses: %s', async (address, title, section) => {
    fakeApi();
    openSite(address);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: section })).toBeTruthy();
  });

  it('are linked at the foot of every page', async () => {
    fakeApi();
    openSite('/nowhere');
    const foot = within(await screen.findByRole('contentinfo'));
    const linked = foot.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(linked).toEqual(expect.arrayContaining(ABOUT_PAGES.map((page) => `/${page}`)));
  });

  it('speak the language of the reader, and say which', async () => {
    fakeApi();
    openSite('/privacy?lang=fr');
    const heading = await screen.findByRole('heading', { level: 2, name: 'Ce que le serveur garde' });
    expect(heading.closest('[lang]')?.getAttribute('lang')).toBe('fr');
  });

  it('have the same sections in every language', () => {
    const shapeOf = (tag: string) => {
      const prose = readLanguageFile(tag, 'prose.json') as Record<string, object>;
      return ABOUT_PAGES.map((page) => Object.keys(prose[page] ?? {}));
    };
    for (const tag of LANGUAGES) expect(shapeOf(tag), tag).toEqual(shapeOf('en'));
  });

  it('are written as paragraphs and lists', () => {
    expect(blocksOf('One.\n\n- a\n- b\n\nTwo.')).toEqual([
      { isList: false, lines: ['One.'] },
      { isList: true, lines: ['a', 'b'] },
      { isList: false, lines: ['Two.'] },
    ]);
  });
});
