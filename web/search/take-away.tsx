import { lazy } from 'react';
import { shortDate } from '../messages/names.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Popup } from '../ui/popup.tsx';
import { useAddress } from '../address/address-context.ts';
import styles from '../ui/results.module.css';

const DownloadList = lazy(async () => ({ default: (await import('./download-list.tsx')).DownloadList }));

/** What one can take from these results: files, and a link with its date and count. */
export function TakeAway({ total, results }: { readonly total: number; readonly results: string }) {
  const { query, view, hrefOf } = useAddress();
  const language = useLanguage();
  const { search, page } = useMessages();

  const link = () => {
    const url = new URL(hrefOf({ ...query, page: 1 }, view), location.href).href;
    return search.linkText(results, shortDate(language, new Date()), url);
  };

  return (
    <div className={styles.take}>
      <Popup name={search.download(total)}>
        <Loaded waiting={<p>{page.loading}</p>}>
          <DownloadList total={total} />
        </Loaded>
      </Popup>
      <CopyButton text={link}>{search.copyLink}</CopyButton>
    </div>
  );
}
