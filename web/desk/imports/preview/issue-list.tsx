import { useId } from 'react';
import type { IssueGroup } from '../../../../domain/desk.ts';
import { numberText } from '../../../../languages/numbers.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { IssueDetails, issueName } from './issue-details.tsx';
import styles from './preview.module.css';

interface IssueListProps {
  readonly id: string;
  readonly groups: readonly IssueGroup[];
  readonly examination: number;
}

/** Everything that was noticed in the file, by kind: first what keeps rows out, then what is worth knowing. */
export function IssueList({ id, groups, examination }: IssueListProps) {
  const words = useDeskMessages();
  const titleId = useId();
  const parts = [
    { name: words.preview.errors, groups: groups.filter(({ severity }) => severity === 'error') },
    { name: words.preview.warnings, groups: groups.filter(({ severity }) => severity === 'warning') },
  ];
  return (
    <section className={desk.section} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.preview.issues}</h3>
      {groups.length === 0 && <p>{words.preview.noIssues}</p>}
      {parts
        .filter((part) => part.groups.length > 0)
        .map((part) => (
          <div key={part.name} className={styles.issues}>
            <h4>{part.name}</h4>
            {byCode(part.groups).map((groups) => (
              <IssueKind key={groups[0].code} groups={groups} id={id} examination={examination} />
            ))}
          </div>
        ))}
    </section>
  );
}

type Groups = readonly [IssueGroup, ...IssueGroup[]];

/** The groups of one code together, in the order of the first of each. */
function byCode(groups: readonly IssueGroup[]): Groups[] {
  const codes = new Map<string, [IssueGroup, ...IssueGroup[]]>();
  for (const group of groups) {
    const known = codes.get(group.code);
    if (known) known.push(group);
    else codes.set(group.code, [group]);
  }
  return [...codes.values()];
}

interface IssueKindProps extends Omit<IssueListProps, 'groups'> {
  readonly groups: Groups;
}

/** One kind of issue; where several columns have it, they are inside. */
function IssueKind({ groups, id, examination }: IssueKindProps) {
  const words = useDeskMessages();
  const language = useLanguage();
  const [first, ...others] = groups;
  const details = groups.map((group) => (
    <IssueDetails
      key={`${group.column ?? ''} ${examination}`}
      id={id}
      group={group}
      examination={examination}
      isInside={others.length > 0}
    />
  ));
  if (others.length === 0) return details;
  return (
    <details className={styles.issue}>
      <summary>
        <strong>{issueName(first.code, words).name}</strong> {words.preview.columns({ count: groups.length })}{' '}
        <span className={styles.count}>
          {numberText(
            language,
            groups.reduce((sum, { count }) => sum + count, 0),
          )}
        </span>
      </summary>
      <p className={desk.hint}>{issueName(first.code, words).help}</p>
      <div className={styles.inside}>{details}</div>
    </details>
  );
}
