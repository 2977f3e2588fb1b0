import type { Language } from '../../domain/query.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { ENTRIES } from '../../domain/vocabularies/entries.ts';
import type { RecordMessages } from '../../languages/messages.ts';
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
            readText(record, language, words)
          )}
        </p>
        <p className={styles.quiet}>{words.updated({ date: dateText(language, updatedAt) })}</p>
      </Fact>
    </>
  );
}

/** Its pages were read before anybody could open them: that is less than a check, and more than nothing. */
function readText({ evidence = [] }: RecordResponse, language: Language, words: RecordMessages): string {
  const copies = evidence.filter(({ copy }) => copy).map(({ accessed }) => accessed);
  const last = copies.sort().at(-1);
  return last === undefined ? words.notVerified : words.copiesRead({ date: dateText(language, last) });
}
