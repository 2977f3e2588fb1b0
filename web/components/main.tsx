import '../styles/index.css'; // first, as in the site
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client.ts';
import { SiteLanguage } from '../frame/site-language.tsx';
import { ComponentsPage } from './components-page.tsx';

// Only `npm run dev` serves this page, at /components.html, and a browser test. The site's build does not hold it.
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <SiteLanguage>
        <ComponentsPage />
      </SiteLanguage>
    </QueryClientProvider>
  </StrictMode>,
);
