import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../domain/query.ts';
import { buildAnswer, buildHit } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const near = buildHit({ id: 'quito-gardens', title: 'Gardens of Quito' });
const answer = (query: Query) =>
  query.q === '' ? buildAnswer(query) : buildAnswer(query, { hits: [buildHit()], related: [near] });

describe('Related records', () => {
  it('come after the results under their own heading', async () => {
    fakeApi({ search: answer });
    openSite('/?q=micro+gardens');
    const part = await screen.findByRole('region', { name: '1 more with some of the words' });
    expect(within(part).getByRole('link', { name: 'Gardens of Quito' })).toBeTruthy();
    const exact = screen.getByRole('region', { name: '1 result for “micro gardens”' });
    expect(within(exact).queryByRole('link', { name: 'Gardens of Quito' })).toBeNull();
    expect(exact.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('are announced above the results, which is a way to them', async () => {
    fakeApi({ search: answer });
    const user = openSite('/?q=micro+gardens');
    const way = await screen.findByRole('link', { name: '1 more with some of the words' });
    const [first] = screen.getAllByRole('article');
    expect(way.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user.click(way);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: way.textContent }));
    expect(addressBar()).toBe('/?q=micro+gardens');
  });

  it('say which are there for their meaning alone', async () => {
    const similar = buildHit({ id: 'lima-play', title: 'Play streets of Lima', isSimilar: true });
    fakeApi({ search: (query) => buildAnswer(query, { hits: [buildHit()], related: [near, similar] }) });
    openSite('/?q=micro+gardens');
    const part = await screen.findByRole('region', { name: '2 more with some of the words' });
    await within(part).findByRole('link', { name: 'Play streets of Lima' });
    const marked = within(part)
      .getAllByRole('article')
      .filter((article) => within(article).queryByText('Similar in meaning'));
    expect(marked).toHaveLength(1);
    expect(marked[0]?.textContent).toContain('Play streets of Lima');
  });

  it('are in no count that is shown or announced', async () => {
    fakeApi({ search: answer });
    openSite('/?q=micro+gardens');
    expect(await screen.findByRole('heading', { name: '1 result for “micro gardens”' })).toBeTruthy();
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((said) => said.textContent)).toContain(
        '1 result for “micro gardens”',
      ),
    );
  });

  it('follow the advice when nothing matches all the words, in any view', async () => {
    fakeApi({ search: (query) => buildAnswer(query, { hits: [], related: query.q === '' ? [] : [near] }) });
    openSite('/?q=micro+gardens&view=map');
    const advice = await screen.findByText(/^Try fewer or more general words/);
    const part = screen.getByRole('region', { name: '1 more with some of the words' });
    expect(advice.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('stay out of a map or figures of the results, which do not count them', async () => {
    fakeApi({ search: answer });
    openSite('/?q=micro+gardens&view=insights');
    await screen.findByRole('heading', { name: '1 result for “micro gardens”' });
    expect(screen.queryByRole('region', { name: '1 more with some of the words' })).toBeNull();
  });

  it('open their record and go back as results do', async () => {
    fakeApi({ search: answer });
    const user = openSite('/?q=micro+gardens');
    await user.click(await screen.findByRole('link', { name: 'Gardens of Quito' }));
    expect(addressBar()).toBe('/records/quito-gardens');
    expect(await screen.findByRole('link', { name: /Back to the results/ })).toBeTruthy();
  });

  it.each([
    ['es', '1 más con algunas de las palabras'],
    ['fr', '1 de plus avec une partie des mots'],
  ])('have their heading in %s', async (language, heading) => {
    fakeApi({ search: answer });
    openSite(`/?q=micro+gardens&lang=${language}`);
    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
  });
});
