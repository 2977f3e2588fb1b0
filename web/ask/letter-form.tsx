import { useId, useState } from 'react';
import { useSiteLinks } from '../address/use-site-links.ts';
import { usePageMessages } from '../language/messages.ts';
import { Select } from '../ui/select.tsx';
import buttons from '../ui/buttons.module.css';
import { CopyButton } from '../ui/copy-button.tsx';
import type { Addressee } from './addressee.ts';
import { mailHref, MAX_QUESTION_LENGTH } from './letter.ts';
import styles from './ask.module.css';

/** A letter of introduction to one of these, to be copied or opened in the mail program. The site itself sends nothing. */
export function LetterForm({ addressees }: { readonly addressees: readonly Addressee[] }) {
  const { ask } = usePageMessages();
  const links = useSiteLinks();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [question, setQuestion] = useState<string>(ask.question);
  const to = addressees.find((one) => one.id === chosen) ?? addressees[0];
  if (!to) return null;
  const letter = {
    subject: ask.subject({ title: to.title }),
    body: ask.body({
      title: to.title,
      city: to.city.name,
      url: new URL(links.toRecord(to.id), location.href).href,
      question: question.trim(),
    }),
  };
  return (
    <details>
      <summary>{ask.letter}</summary>
      <div className={styles.letter}>
        <p className={styles.quiet}>{ask.sendsNothing}</p>
        {addressees.length > 1 && (
          <>
            <label htmlFor={`${id}to`}>{ask.to}</label>
            <Select id={`${id}to`} value={to.id} onChange={(event) => setChosen(event.target.value)}>
              {addressees.map((one) => (
                <option key={one.id} value={one.id}>
                  {ask.about({ city: one.city.name, title: one.title })}
                </option>
              ))}
            </Select>
          </>
        )}
        <label htmlFor={`${id}question`}>{ask.wanted}</label>
        <textarea
          id={`${id}question`}
          value={question}
          maxLength={MAX_QUESTION_LENGTH}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <label htmlFor={`${id}letter`}>{ask.text}</label>
        <textarea id={`${id}letter`} className={styles.whole} readOnly value={letter.body} dir="auto" />
        <div className={styles.tools}>
          <CopyButton text={() => letter.body}>{ask.copy}</CopyButton>
          <a className={buttons.quiet} href={mailHref(to, letter)}>
            {ask.mail}
          </a>
        </div>
      </div>
    </details>
  );
}
