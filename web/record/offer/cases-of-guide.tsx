import type { RecordResponse } from '../../../domain/responses.ts';
import { useRecordMessages } from '../../language/messages.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { useCasesFor } from './use-cases-for.ts';
import styles from './offer.module.css';

/** Cases on the topics of a guide that speak of what it is about, beside those that say that they followed it. */
export function CasesOfGuide({ record }: { readonly record: RecordResponse }) {
  const { offer: words } = useRecordMessages();
  const { others } = useCasesFor(record, record.title, true);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{words.similarCases}</h2>
      <ul className={styles.links}>
        {others.map((hit) => (
          <li key={hit.id}>
            <RecordLine record={hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
