import type { Suggestion } from '../../domain/responses.ts';
import { Facts } from '../ui/facts.tsx';
import { goalClasses } from '../ui/goal-tile.tsx';
import { numberText } from '../../languages/numbers.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import styles from './suggestion-list.module.css';

interface SuggestionListProps {
  readonly id: string;
  readonly list: readonly Suggestion[];
  readonly active: number | undefined;
  readonly optionId: (at: number) => string;
  readonly take: (suggestion: Suggestion) => void;
}

/** The options of the box. They never have the focus: the box says which one is chosen. */
export function SuggestionList({ id, list, active, optionId, take }: SuggestionListProps) {
  const { search } = useMessages();
  if (list.length === 0) return null;
  // A combobox of the ARIA pattern: neither datalist nor select can show a count or a goal beside the words.
  /* oxlint-disable jsx-a11y/prefer-tag-over-role */
  return (
    <div id={id} role="listbox" aria-label={search.suggestions} className={styles.list}>
      {list.map((suggestion, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the box
        <div
          key={`${suggestion.kind} ${suggestion.id}`}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()} // the focus stays in the box
          onClick={() => take(suggestion)}
        >
          <Words suggestion={suggestion} />
        </div>
      ))}
    </div>
  );
  /* oxlint-enable jsx-a11y/prefer-tag-over-role */
}

function Words({
  suggestion: { kind, id, label, detail, count, language: textLanguage },
}: {
  readonly suggestion: Suggestion;
}) {
  const { facets, applied } = useMessages();
  const language = useLanguage();
  const kindName =
    kind === 'sdg' ? applied.sdg({ goal: id }) : kind === 'record' ? undefined : facets.names[kind];
  return (
    <>
      {kind === 'sdg' && (
        <span className={goalClasses(Number(id))} aria-hidden="true">
          {id}
        </span>
      )}
      <span className={styles.label} dir="auto" lang={textLanguage === language ? undefined : textLanguage}>
        {label}
      </span>
      <span className={styles.quiet}>
        <Facts parts={[detail && <bdi key="detail">{detail}</bdi>, kindName]} />
      </span>
      {count !== undefined && <span className={styles.count}>{numberText(language, count)}</span>}
    </>
  );
}
