import type { Exchange } from '../../../domain/offers/exchange.ts';
import { EXCHANGE_FORMS } from '../../../domain/vocabularies/exchange-forms.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { labelOf } from '../../language/terms.ts';
import { datesOf } from './dates-of.ts';
import { TextFact } from './text-fact.tsx';
import { useToday } from '../../ui/use-today.ts';
import styles from './offer.module.css';

/** Who invites whom where and when, what it costs, and how one takes part. */
export function ExchangeSection({ exchange }: { readonly exchange: Exchange }) {
  const language = useLanguage();
  const { offer: words } = useRecordMessages();
  const today = useToday();
  const { host, place, form, when, who, fee, howToJoin } = exchange;
  const some = (text: string | undefined) => (text === undefined ? [] : [text]);
  return (
    <section>
      <h2>{words.joining}</h2>
      <dl className={styles.rules}>
        <TextFact name={words.form} texts={some(form && labelOf(EXCHANGE_FORMS, form, language))} />
        <TextFact
          name={words.when}
          texts={when ? datesOf(when, today, language, words) : []}
          inWords={when?.inWords}
          inWordsHint={words.inWordsHint}
        />
        <TextFact
          name={words.place}
          texts={[...(place?.online ? [words.online] : []), ...some(place?.text)]}
        />
        <TextFact name={words.host} texts={some(host)} />
        <TextFact name={words.who} texts={some(who)} />
        <TextFact name={words.fee} texts={some(fee)} />
        <TextFact name={words.howToJoin} texts={some(howToJoin)} />
      </dl>
    </section>
  );
}
