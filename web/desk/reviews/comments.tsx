import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { ProposalResponse } from '../../../domain/reviews.ts';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { comment } from '../api/review-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';
import { useMay } from '../session/use-may.ts';

const MAX_COMMENT = 2_000; // characters, as the API takes

interface CommentsProps {
  readonly proposal: ProposalResponse;
  readonly onChanged: () => void;
}

/** What was said about a proposal, and the way to say something. */
export function Comments({ proposal: { id, comments }, onChanged }: CommentsProps) {
  const { reviews } = useDeskTeamMessages();
  const language = useLanguage();
  const [text, setText] = useState('');
  const field = useId();
  const say = useMutation({
    mutationFn: () => comment(id, text.trim()),
    networkMode: 'always',
    onSuccess() {
      setText('');
      onChanged();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !say.isPending) say.mutate();
  };
  const maySay = useMay('contributor');
  return (
    <section className={desk.section}>
      <h2>{reviews.comments}</h2>
      {comments.length === 0 && <p className={desk.hint}>{reviews.noComment}</p>}
      <ol className={records.lines}>
        {comments.map(({ at, who, text: said }) => (
          <li key={`${at} ${who}`}>
            <p className={records.facts}>
              <bdi>{who}</bdi> · <time dateTime={at}>{momentText(language, at)}</time>
            </p>
            <p dir="auto">{said}</p>
          </li>
        ))}
      </ol>
      {maySay && (
        <form className={records.narrow} onSubmit={submit}>
          <label htmlFor={field}>{reviews.comment}</label>
          <textarea
            id={field}
            className={`${desk.field} ${records.area}`}
            rows={2}
            maxLength={MAX_COMMENT}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {say.error && <DeskFailure error={say.error} title={reviews.notDone} />}
          <p>
            <button type="submit" className={`${desk.plain} ${desk.small}`} aria-disabled={say.isPending}>
              {reviews.say}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
