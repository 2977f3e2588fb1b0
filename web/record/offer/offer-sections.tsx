import { kindOf } from '../../../domain/kinds/kind-of.ts';
import type { RecordResponse } from '../../../domain/responses.ts';
import { dateText } from '../../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { CasesOfGuide } from './cases-of-guide.tsx';
import { ExchangeSection } from './exchange-section.tsx';
import { FundSection } from './fund-section.tsx';
import { LinkList } from './link-list.tsx';
import { ToolkitSection } from './toolkit-section.tsx';
import { useToday } from '../../ui/use-today.ts';
import styles from './offer.module.css';

/** What only an offer has: its steps, its rules or its dates, and how old our knowledge of them is. */
export function OfferSections({ record }: { readonly record: RecordResponse }) {
  const { offer: words } = useRecordMessages();
  const { id, kind, toolkit, fund, exchange } = record;
  if (kindOf(kind).belongsTo === 'city') return null;
  return (
    <>
      <CheckedNote lastVerified={record.lastVerified} />
      {fund && <FundSection fund={fund} />}
      {exchange && <ExchangeSection exchange={exchange} />}
      {toolkit && <ToolkitSection key={id} record={record} toolkit={toolkit} />}
      <Uses title={words.usedBy} as="uses-toolkit" record={record} />
      {toolkit && <CasesOfGuide record={record} />}
      <Uses title={words.pastGrants} as="funded-by" record={record} />
    </>
  );
}

interface UsesProps {
  readonly title: string;
  readonly as: RecordResponse['related'][number]['as'];
  readonly record: RecordResponse;
}

/** The cases that say that they followed this guide, or that this fund paid. */
function Uses({ title, as, record: { related } }: UsesProps) {
  const cases = related.filter((each) => each.as === as && each.isFrom);
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <LinkList records={cases} />
    </section>
  );
}

/** Rules and dates change: what nobody has looked at for a year says so. */
function CheckedNote({ lastVerified }: Pick<RecordResponse, 'lastVerified'>) {
  const language = useLanguage();
  const { offer: words } = useRecordMessages();
  const today = useToday();
  if (lastVerified === undefined) return <p className={styles.note}>{words.unchecked}</p>;
  if (lastVerified >= aYearBefore(today)) return null;
  return <p className={styles.note}>{words.stale({ date: dateText(language, lastVerified) })}</p>;
}

function aYearBefore(today: string): string {
  const day = new Date(today);
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return day.toISOString().slice(0, 10);
}
