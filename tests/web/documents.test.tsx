import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Passage, RecordDocument } from '../../domain/documents.ts';
import { buildAnswer, buildHit, buildRecord } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { addressBar, openSite } from './open-site.tsx';

const passage: Passage = {
  document: '0123456789ab',
  name: 'plan.pdf',
  passage: 31,
  page: 87,
  headings: ['Mobility', 'Parking'],
  snippet: 'Parking near schools ends.',
  ranges: [[0, 7]],
  shown: 'text',
  url: '/api/records/a/documents/0123456789ab/file.pdf#page=87',
};

const document: RecordDocument = {
  id: '0123456789ab',
  name: 'plan.pdf',
  sha256: '0123456789ab'.padEnd(64, '0'),
  format: 'pdf',
  bytes: 1_000,
  pages: 120,
  licence: 'CC BY 4.0',
  shown: 'text',
  addedAt: '2026-11-30T12:00:00.000Z',
  passages: 400,
  file: '/api/records/a/documents/0123456789ab/file.pdf',
};

describe('What is inside documents', () => {
  it('is under its result with the page, the marked words, and how much more there is', async () => {
    const hit = buildHit({
      passages: {
        total: 13,
        best: [passage, { ...passage, passage: 32, shown: 'none', snippet: '', ranges: [], headings: [] }],
      },
    });
    const asked = fakeApi({
      search: (query) => buildAnswer(query, { hits: [hit], passages: { total: 13, records: 1 } }),
    });
    openSite('/?q=parking');
    const list = await screen.findByRole('list', { name: 'Inside the documents' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toBe('p. 87 · Parking Parking near schools ends.');
    expect(first?.querySelector('mark')?.textContent).toBe('Parking');
    expect(within(first!).getByRole('link').getAttribute('href')).toBe(
      `/records/${hit.id}?q=parking&document=0123456789ab&passage=31#documents`,
    );
    expect(second?.textContent).toContain('The text may not be shown.');
    expect(screen.getByRole('link', { name: '11 more in this document' })).toBeTruthy();
    expect(asked.map((query) => query.in)).toEqual(['both']);
  });

  it('is opened alone by the number of passages, and is a filter that can be removed', async () => {
    const hit = buildHit({ passages: { total: 1, best: [passage] } });
    const asked = fakeApi({
      search: (query) => buildAnswer(query, { hits: [hit], passages: { total: 13, records: 1 } }),
    });
    const user = openSite('/?q=parking&view=map');
    await user.click(await screen.findByRole('link', { name: '13 passages inside documents' }));
    expect(addressBar()).toBe('/?q=parking&in=documents');
    await screen.findByRole('list', { name: 'Inside the documents' });
    expect(asked.at(-1)?.in).toBe('documents');
    expect(screen.queryByRole('link', { name: '13 passages inside documents' })).toBeNull();
    expect(screen.getByText('13 passages inside documents')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove inside documents' }));
    expect(addressBar()).toBe('/?q=parking');
    expect(await screen.findByRole('link', { name: '13 passages inside documents' })).toBeTruthy();
  });

  it('is searched on the page of the record, which opens the page that an address names', async () => {
    const record = buildRecord({ id: 'a', documents: [document] });
    fakeApi({
      record: () => record,
      passages: (q) => ({ id: 'a', q, total: 1, page: 1, size: 20, leftOut: ['tents'], passages: [passage] }),
      documentPage: (path) => {
        expect(path).toBe('/api/records/a/documents/0123456789ab/pages/87');
        const passages = [
          {
            passage: 31,
            headings: [],
            text: 'Parking near schools ends. Trees come.',
            ranges: passage.ranges,
          },
        ];
        return { document, page: 87, pages: 120, passages, url: passage.url };
      },
    });
    const user = openSite('/records/a?q=parking&document=0123456789ab&passage=31');
    expect(await screen.findByText(/Trees come/)).toBeTruthy();
    expect(screen.getByText('No passage has all of the words, so these are without tents.')).toBeTruthy();
    const [, open] = screen.getAllByRole('link', { name: /plan.pdf|Open the document/ });
    expect(open?.getAttribute('href')).toBe(passage.url);
    await user.click(screen.getByRole('button', { name: 'Hide the page' }));
    expect(screen.queryByText(/Trees come/)).toBeNull();
  });

  it('says why a document cannot be searched', async () => {
    const scan = { ...document, passages: 0, issue: 'no-text-in-document' as const };
    fakeApi({ record: () => buildRecord({ id: 'a', documents: [scan] }) });
    openSite('/records/a');
    expect(await screen.findByText('It cannot be searched: its pages are pictures.')).toBeTruthy();
    expect(screen.queryByRole('searchbox', { name: 'Search inside the documents' })).toBeNull();
  });
});
