import { exportHref, feedHref } from '../api/requests.ts';
import { usePageMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import styles from '../ui/results.module.css';

const FORMATS = [
  ['xlsx', 'xlsx'],
  ['csv', 'csv'],
  ['ris', 'ris'],
  ['bib', 'bib'],
  ['csl.json', 'csl'],
  ['geojson', 'geojson'],
  ['json', 'json'],
  ['ndjson', 'ndjson'],
] as const;

/** Everything that matches, in each format, and what the format is for. */
export function DownloadList({ total }: { readonly total: number }) {
  const { query } = useAddress();
  const { download } = usePageMessages();
  return (
    <div className={styles.downloads}>
      <h3>{download.all({ count: total })}</h3>
      <ul>
        {FORMATS.map(([extension, name]) => (
          <li key={extension}>
            <a href={exportHref(extension, query)} download>
              {download[name]}
            </a>
            {name === 'csv' && <p>{download.csvNote}</p>}
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <a href={feedHref(query)}>{download.feed}</a>
        </li>
        <li>
          <a href="/api/collection.zip" download>
            {download.collection}
          </a>
        </li>
      </ul>
    </div>
  );
}
