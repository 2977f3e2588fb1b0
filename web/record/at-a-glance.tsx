import type { NeededEvidence } from '../../domain/kinds/kind.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import type { Translated } from '../../domain/translations.ts';
import { partialDateText } from '../../languages/names.ts';
import { useLanguage, useMessages, useRecordMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { commaText, listText } from '../ui/joined-text.ts';
import { periodText } from '../ui/period-text.ts';
import { ContactFact } from './contact-fact.tsx';
import { Fact } from './fact.tsx';
import { OfferGlance } from './offer/offer-glance.tsx';
import { OutcomeFact } from './outcome-fact.tsx';
import { CostFact, FundingFact } from './support-facts.tsx';
import styles from './record.module.css';

/** What a decision needs, before the text: what came of it, what it cost, who paid, whom to ask, its state, and what is not known. */
export function AtAGlance({ record }: { readonly record: RecordResponse & { translated?: Translated } }) {
  const textLanguage = useTextLanguage();
  const language = useLanguage();
  const messages = useMessages();
  const words = useRecordMessages();
  const { asOf, startedOn } = record;
  const { adopted, start } = record.years;
  const period = periodText(record, language, messages);
  const upTo = asOf === undefined ? '' : words.glance.upTo({ date: partialDateText(language, asOf) });
  const missing = record.missing.map((need) => words.needs[need as NeededEvidence] ?? need);
  return (
    <section className={styles.glance} aria-label={words.glance.atAGlance}>
      <dl>
        <OfferGlance record={record} />
        <OutcomeFact outcome={record.outcome} language={textLanguage(record, 'outcome')} />
        <CostFact cost={record.cost} />
        <FundingFact funding={record.funding} name={words.glance.whoPaid} />
        <ContactFact contact={record.contact} />
        {(period !== '' || upTo !== '') && (
          <Fact name={words.status}>
            <p>{commaText(language, [period, upTo])}</p>
            {startedOn !== undefined && startedOn.length > 'YYYY'.length && (
              <p className={styles.quiet}>
                {words.glance.since({ date: partialDateText(language, startedOn) })}
              </p>
            )}
            {record.status !== 'adopted' &&
              adopted !== undefined &&
              start !== undefined &&
              adopted !== start && <p className={styles.quiet}>{words.adopted({ year: adopted })}</p>}
          </Fact>
        )}
      </dl>
      {missing.length > 0 && (
        <p className={styles.quiet}>{words.glance.missingLine({ fields: listText(language, missing) })}</p>
      )}
    </section>
  );
}
