import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useSearch } from 'wouter';
import { readAddress } from './address/address.ts';
import { MESSAGES } from './messages/messages.ts';
import { LanguageContext } from './messages/use-messages.ts';
import { Footer } from './page/footer.tsx';
import { Header } from './page/header.tsx';
import { NotFoundPage } from './page/not-found-page.tsx';
import { Waiting } from './page/waiting.tsx';
import { loadRecordPage } from './record/preload.ts';
import { SearchPage } from './search/search-page.tsx';

const RecordPage = lazy(async () => ({ default: (await loadRecordPage()).RecordPage }));

/** The whole site: its frame, its language and its pages. */
export function App() {
  const language = readAddress(useSearch()).query.lang;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <LanguageContext value={language}>
      <a className="skip-link" href="#main">
        {MESSAGES[language].page.skip}
      </a>
      <Header />
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <SearchPage />
          </Route>
          <Route path="/records/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
      <Footer />
    </LanguageContext>
  );
}
