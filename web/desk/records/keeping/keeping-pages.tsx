import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Route, Switch, useSearch } from 'wouter';
import { HOUSEKEEPING_LISTS, type HousekeepingList } from '../../../../domain/desk-lists.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { numberText } from '../../../../languages/numbers.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { NotFoundPage } from '../../../frame/not-found-page.tsx';
import { useFocusAtFirst } from '../../../ui/use-focus-at-first.ts';
import { useTitle } from '../../../ui/use-title.ts';
import { getCounts } from '../api/keeping-requests.ts';
import styles from '../records.module.css';
import { CityList } from './city-list.tsx';
import { DeadLinkList } from './dead-link-list.tsx';
import { DuplicateList } from './duplicate-list.tsx';
import { IncompleteList } from './incomplete-list.tsx';
import { TopicList } from './topic-list.tsx';
import { UnverifiedList } from './unverified-list.tsx';

const LISTS = {
  topics: TopicList,
  cities: CityList,
  duplicates: DuplicateList,
  links: DeadLinkList,
  unverified: UnverifiedList,
  incomplete: IncompleteList,
} as const;

/** The lists to work through, each at its own address. */
export function KeepingPages() {
  return (
    <Switch>
      <Route path="/desk/housekeeping/:list?">
        {({ list }) => {
          const found = HOUSEKEEPING_LISTS.find((each) => each === list);
          return found || list === undefined ? <KeepingPage list={found} /> : <NotFoundPage />;
        }}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}

/** Without a list: the first that has something to do. */
function KeepingPage({ list: asked }: { readonly list: HousekeepingList | undefined }) {
  const { keeping } = useDeskRecordsMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const main = useFocusAtFirst();
  const page = Math.max(1, Number(new URLSearchParams(useSearch()).get('page')) || 1);
  const { data, error, refetch } = useQuery({
    queryKey: ['desk', 'keeping'],
    queryFn: ({ signal }) => getCounts(signal),
    staleTime: 0,
  });
  const [first, setFirst] = useState<HousekeepingList>();
  if (!asked && !first && data) {
    // It stays the one that is shown when its last entry is fixed.
    setFirst(HOUSEKEEPING_LISTS.find((each) => data.counts[each] > 0) ?? 'topics');
  }
  const list = asked ?? first;
  const List = list && LISTS[list];
  useTitle(list ? `${keeping.lists[list]} – ${keeping.title}` : keeping.title);
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={styles.heading}>{keeping.title}</h1>
      <p className={desk.lead}>{keeping.lead}</p>
      <nav aria-label={keeping.label} className={styles.parts}>
        {HOUSEKEEPING_LISTS.map((each) => (
          <InSiteLink
            key={each}
            href={href(`housekeeping/${each}`)}
            aria-current={each === list ? 'page' : undefined}
          >
            {keeping.lists[each]}{' '}
            {data && <span className={styles.count}>{numberText(language, data.counts[each])}</span>}
          </InSiteLink>
        ))}
      </nav>
      {error && !data && <DeskFailure error={error} title={keeping.failed} onRetry={() => void refetch()} />}
      {list && List && (
        <section aria-labelledby="list-name">
          <h2 id="list-name" className={styles.listName}>
            {keeping.lists[list]}
          </h2>
          <p className={desk.lead}>{keeping.leads[list]}</p>
          <List key={`${list} ${page}`} page={page} />
        </section>
      )}
    </main>
  );
}
