import { lineText } from './line-text.ts';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { IssueGroup } from '../../../../domain/desk.ts';
import type { DeskMessages } from '../../../../languages/messages.ts';
import { spanText } from '../../../../languages/isolate.ts';
import { listText } from '../../../ui/joined-text.ts';
import { numberText } from '../../../../languages/numbers.ts';
import { useDeskMessages, useLanguage, useMessages } from '../../../language/messages.ts';
import { directionOf } from '../../../language/spoken.ts';
import { ServerText } from '../../../ui/server-text.tsx';
import { getIssues } from '../../api/desk-requests.ts';
import desk from '../../desk.module.css';
import styles from './preview.module.css';

interface IssueDetailsProps {
  readonly id: string;
  readonly group: IssueGroup;
  readonly examination: number;
  /** Whether the kind is named around it already, and only the column needs to be. */
  readonly isInside: boolean;
}

interface IssueWords {
  readonly name: string;
  readonly help: string;
}

const MAX_RANGES = 8; // a line of them; the rows below name each its own

/** One kind of issue in one column: what it is and what helps, and its cases when it is opened. */
export function IssueDetails({ id, group, examination, isInside }: IssueDetailsProps) {
  const words = useDeskMessages();
  const { page } = useMessages();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { code, column, count, lines } = group;
  const { name, help } = issueName(code, words);
  const { data, error } = useQuery({
    queryKey: ['desk', 'issues', id, examination, code, column ?? ''],
    queryFn: ({ signal }) => getIssues(id, group, 1, signal),
    enabled: isOpen,
  });
  const shown = lines
    .slice(0, MAX_RANGES)
    .map(([first, last]) => spanText(first, last, directionOf(language)));
  const more = lines.length > MAX_RANGES ? ` ${words.preview.andMore}` : '';
  const ranges = listText(language, shown) + more;
  return (
    <details className={styles.issue} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {isInside ? column : <strong>{name}</strong>}{' '}
        {!isInside && column !== undefined && words.preview.inColumn({ column })}{' '}
        <span className={styles.count}>{numberText(language, count)}</span>
      </summary>
      <p className={desk.hint}>
        {isInside ? '' : `${help} `}({words.preview.lines({ ranges })})
      </p>
      {isOpen && group.values.length > 1 && <IssueValues values={group.values} />}
      {isOpen && !data && <p className={desk.hint}>{error ? words.failed : page.loading}</p>}
      {data && (
        <>
          <ul className={styles.cases}>
            {data.issues.map(({ lines: at, value, message, suggestion }) => (
              <li key={`${at[0]} ${value ?? ''} ${message}`}>
                <span className={styles.line}>{lineText(at, words.preview)}</span>
                {value !== undefined && (
                  <q className={styles.quoted} dir="auto">
                    {value}
                  </q>
                )}
                <ServerText>{message}</ServerText>
                {suggestion !== undefined && (
                  <span>
                    {words.preview.suggestion}: {suggestion}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {count > data.issues.length && (
            <p className={desk.hint}>{words.preview.examples({ shown: data.issues.length, total: count })}</p>
          )}
        </>
      )}
    </details>
  );
}

/** Every different value once, with how often the file has it. */
function IssueValues({ values }: { readonly values: IssueGroup['values'] }) {
  const words = useDeskMessages();
  const language = useLanguage();
  return (
    <>
      <h5>
        {words.preview.values}: {numberText(language, values.length)}
      </h5>
      <ul className={styles.cases}>
        {values.map(({ value, count, line }) => (
          <li key={value}>
            <q className={styles.quoted} dir="auto">
              {value}
            </q>
            <span className={styles.count}>{numberText(language, count)}</span>
            <span className={styles.line}>{lineText([line, line], words.preview)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a kind of issue is called, and what helps. */
export function issueName(code: string, { issues }: DeskMessages): IssueWords {
  const known: Readonly<Record<string, IssueWords>> = issues;
  return known[code] ?? { name: code, help: '' };
}
