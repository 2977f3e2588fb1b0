import { cleanup, configure } from '@testing-library/react';
import { SPOKEN } from '../../web/language/spoken.ts';
import { loadMessages } from '../../web/language/messages.ts';
import { setShortlist } from '../../web/shortlist/shortlist-store.ts';
import { afterEach, beforeEach, vi } from 'vitest';

configure({ asyncUtilTimeout: 20_000 }); // a machine on which everything runs at once may do nothing for some seconds

// The site loads them before it draws anything; here every language is ready from the start.
for (const { tag } of SPOKEN)
  await loadMessages(tag, ['site', 'record', 'pages', 'desk', 'desk-records', 'desk-team']);

const complaints: unknown[][] = [];

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void complaints.push(words));
});

// A warning of React, or an error that nobody handled, is a defect even where every assertion holds.
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  setShortlist([]);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if (complaints.length > 0)
    throw new Error(`console.error was called: ${complaints.map(String).join('\n')}`);
});
