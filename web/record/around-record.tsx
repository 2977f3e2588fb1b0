import type { RecordResponse } from '../../domain/responses.ts';
import { AskAboutRecord } from '../ask/ask-about-record.tsx';
import { CiteSection } from './cite-section.tsx';
import { HistorySection } from './history-section.tsx';
import { MoreFromCity } from './more-from-city.tsx';
import { ReportSection } from './report-section.tsx';
import { SimilarRecords } from './similar-records.tsx';
import styles from './around.module.css';

/** What one may want after reading a record. */
export function AroundRecord({ record }: { readonly record: RecordResponse }) {
  return (
    <div className={styles.around}>
      <CiteSection record={record} />
      <AskAboutRecord record={record} />
      <SimilarRecords record={record} />
      <MoreFromCity record={record} />
      <HistorySection record={record} />
      <ReportSection record={record} />
    </div>
  );
}
