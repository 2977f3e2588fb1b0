import type { Exchange, Occasion } from '../../../domain/offers/exchange.ts';
import type { Language } from '../../../domain/query.ts';
import { EXCHANGE_FORMS } from '../../../domain/vocabularies/exchange-forms.ts';
import type { RecordMessages } from '../../../languages/messages.ts';
import { partialDateText } from '../../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { labelOf } from '../../language/terms.ts';
import { TextFact } from './text-fact.tsx';
import { useToday } from '../../ui/use-today.ts';
import styles from './offer.module.css';

type Words = RecordMessages['offer'];

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

/** Each time it takes place; one that has passed says so. */
function datesOf({ rolling, dates }: Occasion, today: string, language: Language, words: Words): string[] {
  if (rolling) return [words.anyTime];
  return dates.map(({ from, to }) => {
    const span = [from, to].flatMap((day) => (day === undefined ? [] : [partialDateText(language, day)]));
    const last = to ?? from;
    const isOver = last < today.slice(0, last.length);
    return `${span.join(' – ')}${isOver ? ` (${words.over})` : ''}`;
  });
}
