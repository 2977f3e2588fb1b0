import { lazy } from 'react';
import type { SearchResponse } from '../../domain/responses.ts';
import { useMessages, withMessages } from '../language/messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { PHONE, useMedia } from '../ui/use-media.ts';
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

/** What one can take from these results: files, a reference to cite, and a link; on a phone all of them behind one sign. */
export function TakeAway({ answer, results }: { readonly answer: Answer; readonly results: string }) {
  const { total } = answer;
  const { query, view, at, hrefOf } = useAddress();
  const { search, page } = useMessages();
  const isPhone = useMedia(PHONE);

  /** The bare address: what is pasted into an address bar has to open. The sentence is the reference to cite. */
  const link = () => new URL(hrefOf({ ...query, page: 1 }, view, at), location.href).href;

  const copy = <CopyButton text={link}>{search.copyLink}</CopyButton>;

  return (
    <div className={styles.take}>
      <Popup name={search.download({ count: total })} sign="download">
        {isPhone && <p className={styles.copyFirst}>{copy}</p>}
        <Loaded waiting={<p>{page.loading}</p>}>
          <DownloadList total={total} />
          <CiteSearch facets={answer.facets} results={results} />
        </Loaded>
      </Popup>
      {!isPhone && copy}
    </div>
  );
}
