import { exportHref, feedHref } from '../api/requests.ts';
import { usePageMessages } from '../language/messages.ts';
import { useAddress } from '../address/address-context.ts';
import styles from '../ui/results.module.css';

const TABLES = [
  ['xlsx', 'xlsx'],
  ['csv', 'csv'],
] as const;

const MORE_FORMATS = [
  ['ris', 'ris'],
  ['bib', 'bib'],
  ['csl.json', 'csl'],
  ['geojson', 'geojson'],
  ['json', 'json'],
  ['ndjson', 'ndjson'],
] as const;

/** Everything that matches: as a table, and folded in every other format, with what the format is for. */
export function DownloadList({ total }: { readonly total: number }) {
  const { query } = useAddress();
  const { download } = usePageMessages();
  return (
    <div className={styles.downloads}>
      <h3>{download.all({ count: total })}</h3>
      <ul>
        {TABLES.map(([extension, name]) => (
          <li key={extension}>
            <a href={exportHref(extension, query)} download>
              {download[name]}
            </a>
            {name === 'csv' && <p>{download.csvNote}</p>}
          </li>
        ))}
      </ul>
      <details>
        <summary>{download.more}</summary>
        <ul>
          {MORE_FORMATS.map(([extension, name]) => (
            <li key={extension}>
              <a href={exportHref(extension, query)} download>
                {download[name]}
              </a>
            </li>
          ))}
          <li>
            <a href={feedHref(query)}>{download.feed}</a>
          </li>
          <li>
            <a href="/api/collection.zip" download>
              {download.collection}
            </a>
          </li>
        </ul>
      </details>
    </div>
  );
}
