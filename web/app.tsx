import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Footer } from './page/footer.tsx';
import { Header } from './page/header.tsx';
import { NotFoundPage } from './page/not-found-page.tsx';
import { SiteLanguage } from './page/site-language.tsx';
import { SkipLink } from './page/skip-link.tsx';
import { Waiting } from './page/waiting.tsx';
import { loadRecordPage } from './record/preload.ts';
import { SearchPage } from './search/search-page.tsx';

const RecordPage = lazy(async () => ({ default: (await loadRecordPage()).RecordPage }));
const CityPage = lazy(async () => ({ default: (await import('./city/city-page.tsx')).CityPage }));
const ShortlistPage = lazy(async () => ({
  default: (await import('./shortlist/shortlist-page.tsx')).ShortlistPage,
}));
const ComparePage = lazy(async () => ({ default: (await import('./compare/compare-page.tsx')).ComparePage }));
const DeskPage = lazy(async () => ({ default: (await import('./desk/desk-page.tsx')).DeskPage }));

/** The whole site: its frame, its language and its pages. */
export function App() {
  return (
    <SiteLanguage>
      <SkipLink />
      <Header />
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <SearchPage />
          </Route>
          <Route path="/records/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
          <Route path="/cities/:id">{({ id }) => <CityPage key={id} id={id} />}</Route>
          <Route path="/shortlist">
            <ShortlistPage />
          </Route>
          <Route path="/compare">
            <ComparePage />
          </Route>
          <Route path="/desk/*?">
            <DeskPage />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
      <Footer />
    </SiteLanguage>
  );
}
