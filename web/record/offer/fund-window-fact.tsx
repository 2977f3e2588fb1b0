import { windowState, type WindowState } from '../../../domain/eligibility/fund-window.ts';
import type { FundWindow } from '../../../domain/offers/fund.ts';
import type { Language } from '../../../domain/query.ts';
import { WINDOW_KINDS } from '../../../domain/vocabularies/window-kinds.ts';
import type { RecordMessages } from '../../../languages/messages.ts';
import { dateText, partialDateText } from '../../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { labelOf } from '../../language/terms.ts';
import { Fact } from '../fact.tsx';
import { useToday } from '../../ui/use-today.ts';
import styles from './offer.module.css';

interface FundWindowFactProps {
  readonly window: FundWindow | undefined;
  readonly inWords: string | undefined;
  readonly inWordsHint: string;
}

/** Whether a fund can be asked on the day on which somebody looks: a call whose last day has passed says so by itself. */
export function FundWindowFact({ window, inWords, inWordsHint }: FundWindowFactProps) {
  const language = useLanguage();
  const { offer: words } = useRecordMessages();
  const today = useToday();
  if (window === undefined && inWords === undefined) return null;
  const state = windowState(window, today);
  return (
    <Fact name={words.window}>
      <p>
        <strong>{stateText(state, window ?? {}, language, words)}</strong>{' '}
        <span className={styles.quiet}>({words.lookedAt({ date: dateText(language, today) })})</span>
      </p>
      {window?.usual && (
        <p>
          <bdi>{window.usual}</bdi>
        </p>
      )}
      {inWords !== undefined && (
        <p>
          <bdi>{inWords}</bdi> <span className={styles.quiet}>({inWordsHint})</span>
        </p>
      )}
    </Fact>
  );
}

/** “The call closed on 29 November 2024” */
export function stateText(
  state: WindowState,
  { opens, closes }: FundWindow,
  language: Language,
  words: RecordMessages['offer'],
): string {
  const date = (day: string) => ({ date: partialDateText(language, day) });
  switch (state) {
    case 'open':
      return closes === undefined
        ? labelOf(WINDOW_KINDS, 'rolling', language)
        : words.openUntil(date(closes));
    case 'upcoming':
      return words.opensOn(date(opens ?? ''));
    case 'rolling':
    case 'invitation':
      return labelOf(WINDOW_KINDS, state, language);
    case 'recurring':
      return closes === undefined ? words.recurring : words.closedOn(date(closes));
    case 'closed':
      return closes === undefined ? labelOf(WINDOW_KINDS, 'closed', language) : words.closedOn(date(closes));
    case 'undated':
      return words.undated;
  }
}
