import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../web/app.tsx';
import { createQueryClient } from '../../web/api/query-client.ts';

/** Opens the site at an address, as a browser whose languages are English does, and returns who acts in it. */
export function openSite(address = '/') {
  history.pushState(null, '', address);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

/** What the address bar shows. */
export function addressBar(): string {
  return `${location.pathname}${location.search}`;
}
