import { lazy } from 'react';
import type { SearchResponse } from '../../domain/responses.ts';
import { useMessages, withMessages } from '../language/messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Popup } from '../ui/popup.tsx';
import { useAddress } from '../address/address-context.ts';
import styles from '../ui/results.module.css';

const DownloadList = lazy(async () => ({
  default: (await withMessages(import('./download-list.tsx'), 'pages')).DownloadList,
}));

const CiteSearch = lazy(async () => ({
  default: (await withMessages(import('./cite-search.tsx'), 'pages')).CiteSearch,
}));

type Answer = Pick<SearchResponse, 'total' | 'facets'>;

/** What one can take from these results: files, a reference to cite, and a link. */
export function TakeAway({ answer, results }: { readonly answer: Answer; readonly results: string }) {
  const { total } = answer;
  const { query, view, hrefOf } = useAddress();
  const { search, page } = useMessages();

  /** The bare address: what is pasted into an address bar has to open. The sentence is the reference to cite. */
  const link = () => new URL(hrefOf({ ...query, page: 1 }, view), location.href).href;

  return (
    <div className={styles.take}>
      <Popup name={search.download({ count: total })}>
        <Loaded waiting={<p>{page.loading}</p>}>
          <DownloadList total={total} />
          <CiteSearch facets={answer.facets} results={results} />
        </Loaded>
      </Popup>
      <CopyButton text={link}>{search.copyLink}</CopyButton>
    </div>
  );
}
