import './styles/index.css'; // first: it says the order of the layers of all style sheets
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readAddress } from './address/address.ts';
import { rememberScroll } from './address/scroll-memory.ts';
import { createQueryClient } from './api/query-client.ts';
import { sayNotStarted } from './frame/not-started.ts';
import { startIn } from './frame/site-language.tsx';
import { loadStart } from './start/preload.ts';
import { isStart } from './start/use-start.ts';
import { App } from './app.tsx';

rememberScroll();

const address = readAddress(location.search);
if (location.pathname === '/' && isStart(address)) void loadStart().catch(() => undefined); // the page says what is wrong
// Not by a top-level await: with one, the build splits this entry into dozens of files, 5 KB larger together.
void start();

async function start(): Promise<void> {
  const root = document.getElementById('root')!;
  try {
    await startIn(address.query.lang);
  } catch {
    return sayNotStarted(root);
  }
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
