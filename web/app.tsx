import { lazy } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { Loaded, notLoaded } from './ui/loaded.tsx';
import { SiteLanguage } from './frame/site-language.tsx';
import { SkipLink } from './frame/skip-link.tsx';
import { Waiting } from './ui/waiting.tsx';
import { withMessages } from './language/messages.ts';
import { loadRecordPage } from './record/preload.ts';
import { SearchPage } from './search/search-page.tsx';

const RecordPage = lazy(async () => ({ default: (await loadRecordPage()).RecordPage }));
const CityPage = lazy(async () => ({
  default: (await withMessages(import('./city/city-page.tsx'), 'pages')).CityPage,
}));
const ShortlistPage = lazy(async () => ({
  default: (await withMessages(import('./shortlist/shortlist-page.tsx'), 'pages')).ShortlistPage,
}));
const BriefingPage = lazy(async () => ({
  default: (await withMessages(import('./briefing/briefing-page.tsx'), 'pages', 'record')).BriefingPage,
}));
const ComparePage = lazy(async () => ({
  default: (await withMessages(import('./compare/compare-page.tsx'), 'pages', 'record')).ComparePage,
}));
const CoveragePage = lazy(async () => ({
  default: (await withMessages(import('./sources/coverage-page.tsx'), 'pages')).CoveragePage,
}));
const FundsPage = lazy(async () => ({
  default: (await withMessages(import('./eligibility/funds-page.tsx'), 'pages', 'record')).FundsPage,
}));
const NetworksPage = lazy(async () => ({
  default: (await withMessages(import('./eligibility/networks-page.tsx'), 'pages')).NetworksPage,
}));
const NetworkPage = lazy(async () => ({
  default: (await withMessages(import('./eligibility/network-page.tsx'), 'pages')).NetworkPage,
}));
const SuggestPage = lazy(async () => ({
  default: (await withMessages(import('./report/suggest-page.tsx'), 'record', 'pages')).SuggestPage,
}));
const AboutPage = lazy(async () => ({
  default: (await withMessages(import('./about/about-page.tsx'), 'prose', 'pages')).AboutPage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import('./frame/not-found-page.tsx')).NotFoundPage,
}));
const DeskPage = lazy(async () => ({
  default: (await withMessages(import('./desk/desk-page.tsx'), 'desk')).DeskPage,
}));

/** The whole site: its frame, its language and its pages. */
export function App() {
  return (
    <SiteLanguage>
      <SkipLink />
      <Header />
      <Page />
      <Footer />
    </SiteLanguage>
  );
}

/** The page of the address. One that cannot be loaded leaves the frame standing. */
function Page() {
  const [path] = useLocation();
  return (
    <Loaded waiting={<Waiting />} otherwise={notLoadedPage} at={path}>
      <Switch>
        <Route path="/">
          <SearchPage />
        </Route>
        <Route path="/records/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
        <Route path="/cities/:id">{({ id }) => <CityPage key={id} id={id} />}</Route>
        <Route path="/shortlist">
          <ShortlistPage />
        </Route>
        <Route path="/briefing">
          <BriefingPage />
        </Route>
        <Route path="/compare">
          <ComparePage />
        </Route>
        <Route path="/coverage">
          <CoveragePage />
        </Route>
        <Route path="/about">
          <AboutPage page="about" />
        </Route>
        <Route path="/method">
          <AboutPage page="method" />
        </Route>
        <Route path="/help">
          <AboutPage page="help" />
        </Route>
        <Route path="/accessibility">
          <AboutPage page="accessibility" />
        </Route>
        <Route path="/privacy">
          <AboutPage page="privacy" />
        </Route>
        <Route path="/funds">
          <FundsPage />
        </Route>
        <Route path="/networks">
          <NetworksPage />
        </Route>
        <Route path="/networks/:id">{({ id }) => <NetworkPage key={id} id={id} />}</Route>
        <Route path="/suggest">
          <SuggestPage />
        </Route>
        <Route path="/desk/*?">
          <DeskPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Loaded>
  );
}

function notLoadedPage(error: unknown) {
  return (
    <main id="main" tabIndex={-1}>
      {notLoaded(error, 'h1')}
    </main>
  );
}
