import type { ReactNode } from 'react';
import type { City } from '../../../../domain/city.ts';
import type { FieldIssue } from '../../../../domain/desk-records.ts';
import type { Language } from '../../../../domain/query.ts';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages, useLanguage, wordOf } from '../../../language/messages.ts';
import { commaText } from '../../../ui/joined-text.ts';
import { ServerText } from '../../../ui/server-text.tsx';
import type { FieldValue } from './draft.ts';
import styles from './form.module.css';

/** What every field of the form gets. */
export interface FieldProps {
  readonly header: string;
  readonly name: string;
  readonly value: FieldValue;
  /** As the record has it. */
  readonly base: FieldValue;
  readonly isNeeded: boolean;
  readonly issues: readonly FieldIssue[];
  /** What somebody else has written there in the meantime. */
  readonly theirs: { readonly who: string; readonly value: FieldValue } | undefined;
  readonly onChange: (value: FieldValue) => void;
}

/** The id of a field on the page, to which lists of problems lead. */
export function fieldId(header: string): string {
  return `field-${header}`;
}

/** The attributes that tie a control to its hint and to what is wrong with it. */
export function controlProps({
  header,
  issues,
  isNeeded,
}: Pick<FieldProps, 'header' | 'issues' | 'isNeeded'>) {
  const id = fieldId(header);
  const isWrong = issues.some(({ severity }) => severity === 'error');
  return {
    id,
    'aria-describedby': `${id}-hint ${id}-issues`,
    'aria-invalid': isWrong ? true : undefined,
    'aria-required': isNeeded ? true : undefined,
  };
}

interface FieldFrameProps {
  readonly field: FieldProps;
  /** Several controls, which have labels of their own. */
  readonly isGroup?: boolean;
  readonly isShort?: boolean;
  readonly children: ReactNode;
}

/** A field with its name, what helps, what is wrong with it, and what somebody else wrote. */
export function FieldFrame({ field, isGroup = false, isShort = false, children }: FieldFrameProps) {
  const { form } = useDeskRecordsMessages();
  const { header, name, isNeeded } = field;
  const id = fieldId(header);
  const label = (
    <>
      {name}
      {isNeeded && <span className={styles.needed}> ({form.needed})</span>}
    </>
  );
  const rest = (
    <>
      {children}
      <p id={`${id}-hint`} className={desk.hint}>
        {wordOf(form.hints, header)}
      </p>
      <Issues field={field} />
      <Theirs field={field} />
    </>
  );
  const className = isShort ? styles.short : styles.wide;
  if (!isGroup) {
    return (
      <div className={className}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {rest}
      </div>
    );
  }
  return (
    <fieldset id={id} tabIndex={-1} className={className} aria-describedby={`${id}-hint ${id}-issues`}>
      <legend className={styles.label}>{label}</legend>
      {rest}
    </fieldset>
  );
}

function Issues({ field: { header, issues } }: { readonly field: FieldProps }) {
  return (
    <div id={`${fieldId(header)}-issues`} className={styles.issues}>
      {issues.map((issue) => (
        <p key={`${issue.code} ${issue.value}`} data-severity={issue.severity}>
          <IssueText issue={issue} />
        </p>
      ))}
    </div>
  );
}

/** An issue in the reader's language: the server's words in English, its kind in others. */
export function IssueText({ issue: { code, message, value } }: { readonly issue: FieldIssue }) {
  const { form } = useDeskRecordsMessages();
  const language = useLanguage();
  const words = language === 'en' ? undefined : wordOf(form.issues, code);
  return (
    <>
      {value !== undefined && <q>{value}</q>} {words ?? <ServerText>{message}</ServerText>}
    </>
  );
}

function Theirs({ field: { theirs, onChange } }: { readonly field: FieldProps }) {
  const { meanwhile } = useDeskRecordsMessages();
  if (!theirs) return null;
  const text = [theirs.value].flat().join('\n');
  return (
    <div className={styles.theirs}>
      <p>{meanwhile.theirs({ who: theirs.who })}</p>
      <blockquote>{text === '' ? <em>{meanwhile.nothing}</em> : text}</blockquote>
      <button type="button" className={`${desk.plain} ${desk.small}`} onClick={() => onChange(theirs.value)}>
        {meanwhile.take}
      </button>
    </div>
  );
}

/** A city in words that tell it from its namesakes. */
export function cityText(language: Language, { name, state, country }: City): string {
  return commaText(language, [name, state, country]);
}
