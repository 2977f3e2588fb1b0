import type { Evidence } from '../../domain/evidence.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { EVIDENCE_KINDS } from '../../domain/vocabularies/evidence-kinds.ts';
import { dateText, partialDateText } from '../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { labelOf } from '../language/terms.ts';
import { Facts } from '../ui/facts.tsx';
import { factsText } from '../ui/joined-text.ts';
import { hostOf, OutsideLink } from '../ui/outside-link.tsx';
import styles from './record.module.css';

/** The pages that say so, and the day on which each was read. */
export function EvidenceSection({ record }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const { evidence, asOf } = record;
  if (!evidence && asOf === undefined) return null;
  return (
    <section>
      <h2>{words.evidence}</h2>
      {asOf !== undefined && (
        <p className={styles.quiet}>{words.asOf({ date: partialDateText(language, asOf) })}</p>
      )}
      {evidence && (
        <ol className={styles.evidence}>
          {evidence.map((page) => (
            <Page key={page.url} page={page} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Page({ page }: { readonly page: Evidence }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const read = page.copy ? words.copyRead : words.read;
  const { title, publisher } = page;
  const kind = labelOf(EVIDENCE_KINDS, page.kind, language);
  const about = [
    ...(title === undefined
      ? [hostOf(page.url)]
      : [publisher !== undefined && <bdi key="publisher">{publisher}</bdi>, kind]),
    page.published && partialDateText(language, page.published),
    read({ date: dateText(language, page.accessed) }),
    page.archived && (
      <OutsideLink key="archived" href={page.archived}>
        {words.archived}
      </OutsideLink>
    ),
  ];
  return (
    <li>
      <bdi lang={title === undefined ? undefined : page.language}>
        <OutsideLink href={page.url}>{title ?? factsText(language, [publisher, kind])}</OutsideLink>
      </bdi>
      <p className={styles.quiet}>
        <Facts parts={about} />
      </p>
    </li>
  );
}
