import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { buildAnswer, buildHit, buildRecord } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const record = buildRecord();
const cite = () => ({
  text: 'Ville de Dakar. (2006). Micro-gardens.',
  ris: 'TY  - RPRT',
  bibtex: '@techreport{x}',
  csl: { id: 'x' },
});

describe('Around a record', () => {
  it('is its citation, which can be copied in three forms', async () => {
    fakeApi({ record: () => record, cite });
    const user = openSite(`/records/${record.id}`);
    await screen.findByText('Ville de Dakar. (2006). Micro-gardens.');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy RIS' }));
    await user.click(screen.getByRole('button', { name: 'Copy BibTeX' }));
    expect(write.mock.calls.map(([text]) => text)).toEqual(['TY  - RPRT', '@techreport{x}']);
    expect(await screen.findAllByText('Copied')).toHaveLength(1); // that of the first goes with the next press
  });

  it('are similar records, each with what they share', async () => {
    const other = buildRecord({ id: 'quito-gardens', title: 'Gardens of Quito' });
    fakeApi({
      record: () => record,
      similar: () => ({
        records: [
          {
            record: other,
            reasons: [
              { kind: 'topic', ids: ['food'] },
              { kind: 'sdg', ids: ['2', '11'] },
              { kind: 'place', ids: ['SN', '1m-5m'] },
            ],
          },
        ],
      }),
    });
    openSite(`/records/${record.id}`);
    const link = await screen.findByRole('link', { name: 'Gardens of Quito' });
    expect(link.getAttribute('href')).toBe('/records/quito-gardens');
    expect(link.parentElement?.textContent).toContain(
      'same topics: Food · same goals: SDG 2 and 11 · also in Senegal · city size: 1 to 5 million',
    );
  });

  it('is more from its city, without the record itself', async () => {
    fakeApi({
      record: () => record,
      search: (query) =>
        buildAnswer(query, { hits: [buildHit(), buildHit({ id: 'dakar-plan', title: 'Plan of Dakar' })] }),
    });
    openSite(`/records/${record.id}`);
    const section = (await screen.findByRole('heading', { name: 'More from Dakar' })).parentElement!;
    expect(within(section).getAllByRole('listitem').length).toBe(1);
    expect(within(section).getByRole('link', { name: 'All about Dakar' }).getAttribute('href')).toBe(
      '/cities/dakar-sn',
    );
  });

  it('is its history, asked for when it is opened', async () => {
    const history = vi.fn<(id: string) => import('../../domain/responses.ts').HistoryResponse>(() => ({
      id: record.id,
      revisions: [
        {
          revision: 2,
          at: '2025-06-02T00:00:00Z',
          importId: 'imp-2',
          state: 'published',
          changes: [{ field: 'summary', before: 'Old words', after: 'New words' }],
        },
        { revision: 1, at: '2025-06-01T00:00:00Z', importId: 'imp-1', state: 'published', changes: [] },
      ],
    }));
    fakeApi({ record: () => record, history });
    const user = openSite(`/records/${record.id}`);
    const heading = await screen.findByRole('heading', { name: 'History' });
    expect(history).not.toHaveBeenCalled();
    await user.click(heading);
    expect(await screen.findByText('Changed: summary')).toBeTruthy();
    expect(screen.getByText('First published')).toBeTruthy();
    expect(screen.getByText('Before: Old words')).toBeTruthy();
  });

  it('is a report that can be copied with everything that finds the record', async () => {
    fakeApi({ record: () => record });
    const user = openSite(`/records/${record.id}`);
    await user.click(await screen.findByRole('heading', { name: 'Report a mistake' }));
    await user.type(screen.getByLabelText('What is wrong?'), 'The year.');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(write.mock.calls[0]?.[0]).toContain(record.id);
    expect(write.mock.calls[0]?.[0]).toContain('The year.');
  });
});
