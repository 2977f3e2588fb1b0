import { lazy } from 'react';
import type { SearchResponse } from '../../domain/responses.ts';
import type { Results as KnownResults } from '../api/use-results.ts';
import { useMessages, withMessages } from '../language/messages.ts';
import { Failure } from '../ui/failure.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useLasting } from '../ui/use-lasting.ts';
import { useAddress } from '../address/address-context.ts';
import { AlsoFound } from './also-found.tsx';
import { Paging } from './paging.tsx';
import { RelatedResults } from './related-results.tsx';
import { ResultBar } from './result-bar.tsx';
import { ResultList } from './result-list.tsx';
import styles from '../ui/results.module.css';

const EmptyResults = lazy(async () => ({
  default: (await import('./empty-results.tsx')).EmptyResults,
}));
const MapView = lazy(async () => ({
  default: (await withMessages(import('../map/map-view.tsx'), 'pages')).MapView,
}));
const InsightsView = lazy(async () => ({
  default: (await withMessages(import('../insights/insights-view.tsx'), 'pages')).InsightsView,
}));

const SLOW_MS = 200; // an answer that comes sooner changes nothing but the list

/** The list, or what replaces it: waiting, failed, empty. */
export function Results({ results }: { readonly results: KnownResults }) {
  const { failure } = useMessages();
  const { view } = useAddress();
  const { data, error, isPlaceholderData, isFetching, refetch } = results;
  const isSlow = useLasting(isPlaceholderData, SLOW_MS);

  if (error && !isFetching) return <Failure {...failureProps()} />;
  if (!data) return error ? <Failure {...failureProps()} /> : <Skeleton isPage />;

  function failureProps() {
    return {
      error,
      title: failure.title,
      onRetry: () => void refetch(),
      isRetrying: isFetching,
      isOfSearch: true,
    };
  }

  return (
    <div className={`${styles.section} ${isSlow ? styles.stale : ''}`} aria-busy={isPlaceholderData}>
      <section aria-labelledby="result-count">
        <ResultBar answer={data} />
        <AlsoFound answer={data} />
        <Shown answer={data} />
      </section>
      {(view === 'list' || data.total === 0) && <RelatedResults hits={data.related} />}
    </div>
  );
}

/** The results in the form that the address asks for. */
function Shown({ answer }: { readonly answer: SearchResponse }) {
  const address = useAddress();
  const waiting = <Skeleton />;
  if (answer.hits.length === 0) {
    return (
      <Loaded waiting={waiting} at="empty">
        <EmptyResults answer={answer} />
      </Loaded>
    );
  }
  if (address.view === 'map') {
    return (
      <Loaded waiting={waiting} at="map">
        <MapView />
      </Loaded>
    );
  }
  if (address.view === 'insights') {
    return (
      <Loaded waiting={waiting} at="insights">
        <InsightsView />
      </Loaded>
    );
  }
  return (
    <>
      <ResultList hits={answer.hits} />
      <Paging page={answer.page} pages={answer.pages} />
    </>
  );
}
