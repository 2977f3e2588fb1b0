import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { importKey } from '../../web/desk/imports/use-import.ts';
import { useDraft } from '../../web/desk/imports/use-draft.ts';
import { fakeDesk } from './fake-desk.ts';

it('A change right after another one was sent keeps that one', async () => {
  const desk = fakeDesk({});
  const client = new QueryClient();
  client.setQueryData(importKey('imp-1'), desk.import);
  const before = desk.import.options;
  // Drawn with the options of before all the time, as until the next drawing of the page.
  const { result } = renderHook(() => useDraft('imp-1', before), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
  const sent = () => desk.sent.filter(({ path }) => path.endsWith('/mapping')).map(({ body }) => body);
  act(() => result.current.change((options) => ({ ...options, kind: 'practice' })));
  act(() => result.current.save());
  await waitFor(() => expect(result.current.state).toBe('saved'));
  act(() => result.current.change((options) => ({ ...options, strict: true })));
  act(() => result.current.save());
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject({ kind: 'practice', strict: true });
});
