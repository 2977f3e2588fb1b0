import type { Outcome } from '../../domain/evidence.ts';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import { Paragraphs } from './paragraphs.tsx';

interface OutcomeFactProps {
  readonly outcome: Outcome | undefined;
  /** Of the text, where it is not that of the page. */
  readonly language?: string | undefined;
}

/** What came of it: in words, and in numbers with the value before where it is known. */
export function OutcomeFact({ outcome, language: textLanguage }: OutcomeFactProps) {
  const language = useLanguage();
  const words = useRecordMessages();
  if (!outcome) return null;
  return (
    <Fact name={words.outcome}>
      {outcome.text && (
        <div lang={textLanguage}>
          <Paragraphs text={outcome.text} />
        </div>
      )}
      {outcome.indicators.length > 0 && (
        <ul>
          {outcome.indicators.map(({ value, baseline, ...indicator }, at) => (
            <li key={at} dir="auto">
              {baseline === undefined
                ? words.indicator({ ...indicator, value: numberText(language, value) })
                : words.indicatorFrom({
                    ...indicator,
                    value: numberText(language, value),
                    baseline: numberText(language, baseline),
                  })}
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
