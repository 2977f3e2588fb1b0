import type { RecordResponse } from '../../../domain/responses.ts';
import { ACCESS_WAYS } from '../../../domain/vocabularies/access-ways.ts';
import { OPENNESS } from '../../../domain/vocabularies/openness.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { labelOf } from '../../language/terms.ts';
import { amountsOf } from './amounts-of.ts';
import { FundWindowFact } from './fund-window-fact.tsx';
import { TextFact } from './text-fact.tsx';
import { datesOf } from './dates-of.ts';
import { useToday } from '../../ui/use-today.ts';

/** What decides whether an offer is worth opening: who makes it, for whom, when and how much. */
export function OfferGlance({ record: { toolkit, fund, exchange } }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const { offer: words } = useRecordMessages();
  const today = useToday();
  const some = (text: string | undefined) => (text === undefined ? [] : [text]);
  return (
    <>
      {toolkit && (
        <>
          <TextFact name={words.publishers} texts={toolkit.publishers} />
          <TextFact
            name={words.openness}
            texts={some(toolkit.openness && labelOf(OPENNESS, toolkit.openness, language))}
          />
          <TextFact name={words.audience} texts={toolkit.audience} />
          <TextFact name={words.timeNeeded} texts={some(toolkit.timeNeeded)} />
        </>
      )}
      {fund && (
        <>
          <TextFact name={words.giver} texts={some(fund.giver)} />
          <FundWindowFact window={fund.window} inWords={undefined} inWordsHint="" />
          <TextFact name={words.amount} texts={amountsOf(fund, language, words)} />
          <TextFact
            name={words.access}
            texts={some(fund.access && labelOf(ACCESS_WAYS, fund.access, language))}
          />
        </>
      )}
      {exchange && (
        <>
          <TextFact name={words.host} texts={some(exchange.host)} />
          <TextFact
            name={words.when}
            texts={exchange.when ? datesOf(exchange.when, today, language, words) : []}
          />
          <TextFact name={words.who} texts={some(exchange.who)} />
        </>
      )}
    </>
  );
}
