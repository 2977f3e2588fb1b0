import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { ServerText } from '../../../ui/server-text.tsx';
import desk from '../../desk.module.css';
import { answerLabel, isListOfTerms, type TermGroup } from './answer-terms.ts';
import { PlaceAnswer } from './place-answer.tsx';
import { TermAnswer } from './term-answer.tsx';
import { TextAnswer } from './text-answer.tsx';
import { useAnswer } from './use-answer.ts';
import { wordsStay, type AskedValue } from './use-questions.ts';
import styles from './values.module.css';

interface AskedCardProps {
  readonly asked: AskedValue;
  readonly terms: readonly TermGroup[] | undefined;
}

/** One word of the file: where it is, what it does to its rows, and what it is to mean. */
export function AskedCard({ asked, terms }: AskedCardProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const answer = useAnswer();
  const { to, value, question } = asked;
  const give = (text: string | undefined) => answer([[asked, text]]);
  const { suggestion } = question ?? {};
  const isOffered = terms?.some((group) => group.terms.some(({ id }) => id === suggestion)) ?? false;

  return (
    <article
      className={styles.card}
      data-open={asked.answer === undefined && question !== undefined && question.keepsOut}
    >
      <div>
        <h4 className={styles.value}>
          <bdi>{value}</bdi>
        </h4>
        {question && (
          <p className={desk.hint}>
            <Facts
              parts={[
                question.column !== undefined && words.values.inColumn({ column: question.column }),
                words.values.rows({ count: question.rows }),
                asked.answer === undefined && (question.keepsOut ? words.values.refuses : words.values.kept),
              ]}
            />
          </p>
        )}
        {question && !terms && (
          <p className={desk.hint}>
            <ServerText>{question.message}</ServerText>
          </p>
        )}
      </div>
      <div>
        {to === undefined ? (
          <PlaceAnswer asked={asked} onAnswer={give} />
        ) : terms ? (
          <TermAnswer
            asked={asked}
            terms={terms}
            canBeSeveral={isListOfTerms(to)}
            keepsWords={question !== undefined && wordsStay(question)}
            onAnswer={give}
          />
        ) : (
          <TextAnswer asked={asked} onAnswer={give} />
        )}
        {isOffered && asked.answer === undefined && suggestion !== undefined && (
          <p className={styles.suggestion}>
            {words.values.suggestion({ term: answerLabel(to, suggestion, language) })}{' '}
            <button type="button" className={`${desk.plain} ${desk.small}`} onClick={() => give(suggestion)}>
              {words.values.take}
            </button>
          </p>
        )}
      </div>
    </article>
  );
}
