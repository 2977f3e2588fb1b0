import { useMutation, useQueryClient } from '@tanstack/react-query';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { listText } from '../../../ui/joined-text.ts';
import { tellApart } from '../api/keeping-requests.ts';
import { BriefLine } from '../brief-line.tsx';
import styles from '../records.module.css';
import { ListFrame } from './list-frame.tsx';

interface Told {
  readonly one: string;
  readonly other: string;
  readonly isApart: boolean;
}

/** Pairs that are probably one: they are merged, or told apart for good. */
export function DuplicateList({ page }: { readonly page: number }) {
  const { keeping } = useDeskRecordsMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const client = useQueryClient();
  const change = useMutation({
    networkMode: 'always',
    mutationFn: ({ one, other, isApart }: Told) => tellApart(one, other, isApart),
    onSuccess: () => client.invalidateQueries({ queryKey: ['desk', 'keeping'] }),
  });
  const last = change.isSuccess && change.variables.isApart ? change.variables : undefined;
  return (
    <>
      <output className={styles.fixed}>
        {last && (
          <>
            {keeping.apartDone}{' '}
            <button
              type="button"
              className={`${desk.plain} ${desk.small}`}
              onClick={() => change.mutate({ ...last, isApart: false })}
            >
              {keeping.takeBack}
            </button>
          </>
        )}
      </output>
      {change.error && <DeskFailure error={change.error} title={keeping.notDone} />}
      <ListFrame list="duplicates" page={page}>
        {({ pairs }) => (
          <ul className={styles.entries}>
            {pairs.map(({ why, one, other }) => (
              <li key={`${one.id} ${other.id}`}>
                <article className={styles.pair} aria-label={listText(language, [one.title, other.title])}>
                  <p className={styles.facts}>{keeping.why[why]}</p>
                  <div className={styles.two}>
                    <BriefLine record={one} />
                    <BriefLine record={other} />
                  </div>
                  <div className={desk.row}>
                    <InSiteLink
                      className={`${desk.primary} ${desk.small}`}
                      href={href(`records/${one.id}/merge`, { with: other.id })}
                    >
                      {keeping.compare}
                    </InSiteLink>
                    <button
                      type="button"
                      className={`${desk.plain} ${desk.small}`}
                      aria-disabled={change.isPending}
                      onClick={() =>
                        change.isPending || change.mutate({ one: one.id, other: other.id, isApart: true })
                      }
                    >
                      {keeping.apart}
                    </button>
                  </div>
                </article>
              </li>
            ))}
          </ul>
        )}
      </ListFrame>
    </>
  );
}
