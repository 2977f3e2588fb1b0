import { kindOf } from '../../../domain/kinds/kind-of.ts';
import type { RecordResponse } from '../../../domain/responses.ts';
import { useSimilar } from '../../api/use-similar.ts';
import { useRecordMessages } from '../../language/messages.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import styles from './offer.module.css';

const MOST = 3;

/** Cases that are like a guide in topics and words, beside those that say that they followed it. */
export function CasesOfGuide({ record }: { readonly record: RecordResponse }) {
  const { offer: words } = useRecordMessages();
  const { data } = useSimilar(record.id);
  const followed = record.related.filter(({ as, isFrom }) => as === 'uses-toolkit' && isFrom);
  const others = (data?.records ?? [])
    .map((found) => found.record)
    .filter(({ id, kind }) => kindOf(kind).belongsTo === 'city' && !followed.some((one) => one.id === id));
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{words.similarCases}</h2>
      <ul className={styles.links}>
        {others.slice(0, MOST).map((other) => (
          <li key={other.id}>
            <RecordLine record={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
