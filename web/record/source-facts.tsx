import type { RecordResponse } from '../../domain/responses.ts';
import { ENTRIES } from '../../domain/vocabularies/entries.ts';
import { dateText } from '../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { labelOf } from '../language/terms.ts';
import { Fact } from './fact.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import styles from './record.module.css';

/** Which collection it came from and under which licence; when somebody last checked it. */
export function SourceFacts({ record }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const { source, lastVerified, updatedAt } = record;
  return (
    <>
      {source && (
        <Fact name={words.source}>
          <p>{source.url ? <OutsideLink href={source.url}>{source.name}</OutsideLink> : source.name}</p>
          {record.entry === 'register' && (
            <p className={styles.quiet}>{labelOf(ENTRIES, 'register', language)}</p>
          )}
          {source.id && <p className={styles.quiet}>{words.sourceId({ id: source.id })}</p>}
          {source.licence && <p className={styles.quiet}>{words.licence({ licence: source.licence })}</p>}
        </Fact>
      )}
      <Fact name={words.verified}>
        <p>
          {lastVerified ? (
            <>
              <time dateTime={lastVerified}>{dateText(language, lastVerified)}</time>{' '}
              {record.verifiedFrom && <OutsideLink href={record.verifiedFrom} />}
            </>
          ) : (
            words.notVerified
          )}
        </p>
        <p className={styles.quiet}>{words.updated({ date: dateText(language, updatedAt) })}</p>
      </Fact>
    </>
  );
}
