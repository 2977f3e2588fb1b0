import { render, screen, within } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { DeskRecordResponse } from '../../domain/desk-records.ts';
import type { DeskDocumentsResponse, RecordDocument } from '../../domain/documents.ts';
import { documentGroup } from '../../domain/document-facts.ts';
import { DocumentsPage } from '../../web/desk/documents/documents-page.tsx';
import { RecordDocuments } from '../../web/desk/records/documents/record-documents.tsx';
import { loadSession } from '../../web/desk/session/session-requests.ts';
import { buildRecord } from '../build-record.ts';
import { ANA, fakeDesk } from './fake-desk.ts';

const PLAN: RecordDocument = {
  id: '0123456789ab',
  name: 'Plan',
  sha256: '0'.repeat(64),
  format: 'pdf',
  bytes: 100,
  language: 'en',
  pages: 40,
  passages: 90,
  licence: 'CC BY 4.0',
  shown: 'text',
  addedAt: '2026-11-30T10:00:00.000Z',
};
const { pages: _pages, licence: _licence, ...rest } = PLAN;
const SCAN: RecordDocument = { ...rest, id: 'ba9876543210', name: 'Scan', passages: 0, shown: 'snippet', issue: 'no-text-in-document' }; // prettier-ignore

const RECORD = buildRecord({ id: 'a', links: { alsoAt: [], document: 'https://example.org/scan.pdf' } });

async function openDocuments(session = ANA) {
  let held: DeskDocumentsResponse = { documents: [PLAN], removed: [] };
  const desk = fakeDesk({}, session);
  desk.otherwise = (path, method) => {
    if (!path.startsWith('/api/desk/records/a/documents')) return undefined;
    if (method === 'GET') return Response.json(held);
    const gone = { ...PLAN, removedAt: PLAN.addedAt, removedBy: 'Ana' };
    if (method === 'DELETE') held = { documents: [], removed: [gone] };
    else if (path.endsWith('/restore')) held = { documents: [PLAN], removed: [] };
    else held = { documents: [PLAN, SCAN], removed: [] };
    const document = /\/(?:documents|fetch)$/.test(path) ? SCAN : PLAN;
    return Response.json({ document, isVisible: true });
  };
  await loadSession(new AbortController().signal);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RecordDocuments record={{ id: 'a', state: 'published', record: RECORD } as DeskRecordResponse} />
    </QueryClientProvider>,
  );
  await screen.findByText('Plan');
  return { desk, user: userEvent.setup() };
}

it('The documents of a record say what is searched, what readers see, and what could not be read', async () => {
  const { desk, user } = await openDocuments();
  const line = screen.getByText('Plan').closest('li')!;
  for (const text of ['40 pages', '90 passages', 'CC BY 4.0', 'Passages, whole pages and the file']) {
    expect(line.textContent).toContain(text);
  }
  await user.upload(screen.getByLabelText('Choose a file'), new File(['x'], 'scan.pdf'));
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('Scan is added.')).toBeTruthy();
  expect(screen.getByText('Scan').closest('li')!.textContent).toContain('Its pages are pictures');
  expect(desk.sent.map(({ method, path, csrf }) => [method, path, csrf])).toEqual([
    ['POST', '/api/desk/records/a/documents', 'token-of-ana'],
  ]);
});

it('The document that the record links to is fetched, and says what could not be read', async () => {
  const { desk, user } = await openDocuments();
  expect(screen.getByText('The address of the document is https://example.org/scan.pdf.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fetch it from its address' }));
  expect(await screen.findByText('Scan is added.')).toBeTruthy();
  expect(screen.getByText('Scan').closest('li')!.textContent).toContain('Its pages are pictures');
  expect(desk.sent.map(({ method, path }) => [method, path])).toEqual([
    ['POST', '/api/desk/records/a/documents/fetch'],
  ]);
});

it('A document is taken away and given back', async () => {
  const { user } = await openDocuments();
  await user.click(screen.getByRole('button', { name: 'Remove Plan' }));
  const told = await screen.findByText('Plan is removed.');
  expect(document.activeElement).toBe(told);
  const removed = screen.getByRole('heading', { name: 'Removed in the last 30 days' }).closest('section')!;
  expect(removed.textContent).toContain('removed by Ana on');
  await user.click(within(removed).getByRole('button', { name: 'Give back Plan' }));
  expect(await screen.findByText('Plan is back.')).toBeTruthy();
});

it('Who may not change documents only looks at them', async () => {
  const editor = { ...ANA.editor!, role: 'contributor' as const };
  await openDocuments({ ...ANA, editor });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByLabelText('Choose a file')).toBeNull();
});

it('The documents of an import are fetched together, and those that could not be read say what to do', async () => {
  const desk = fakeDesk({}, ANA);
  const record = { id: 'a', title: 'The plan', city: 'Leeds' };
  const url = 'https://example.org/plan.pdf';
  const states = ['due', 'waiting', 'gone'] as const;
  let at = 0;
  desk.otherwise = (path, method) => {
    if (!path.startsWith('/api/desk/documents')) return undefined;
    if (method !== 'GET') return Response.json({ count: 1 });
    const state = states[at]!;
    const counts = { unread: 0, waiting: 0, due: 0, read: 0, [documentGroup(state)]: 1 };
    const again = counts.unread;
    const documents = [{ record, state, url, ...(state === 'gone' && { status: 404 }) }];
    return Response.json({ page: 1, size: 100, total: 1, counts, again, documents });
  };
  await loadSession(new AbortController().signal);
  window.history.replaceState(null, '', '/desk/documents?import=imp-1');
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <DocumentsPage />
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  const link = await screen.findByRole('link', { name: 'The plan' });
  expect(link.getAttribute('href')).toBe('/desk/records/a/documents');
  at = 1;
  await user.click(screen.getByRole('button', { name: 'Fetch 1 document' }));
  expect(await screen.findByText('1 document is still waiting.')).toBeTruthy();
  expect(desk.sent.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', '/api/desk/documents/fetch', { group: 'due', import: 'imp-1' }],
  ]);
  at = 2;
  await client.invalidateQueries();
  expect(await screen.findByText(/The server has no such document/)).toBeTruthy();
  expect(screen.getByText('Nothing is waiting any more.')).toBeTruthy();
  expect(
    screen.getByText('The server has no such document', { exact: false }).closest('li')!.textContent,
  ).toContain('HTTP 404');
  expect(screen.getByRole('button', { name: 'Fetch 1 again that could not be read' })).toBeTruthy();
  const table = screen.getByRole('link', { name: 'Download as a table' });
  expect(table.getAttribute('href')).toBe('/api/desk/documents.csv?import=imp-1&lang=en');
});
