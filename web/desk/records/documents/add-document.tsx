import { useId, useRef, useState, type FormEvent } from 'react';
import { SHOWN_PARTS } from '../../../../domain/document-facts.ts';
import type { DocumentChangeResponse } from '../../../../domain/documents.ts';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { Select } from '../../../ui/select.tsx';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { FileField } from '../../file-field.tsx';
import { addDocument } from '../api/document-requests.ts';
import styles from '../records.module.css';
import { useDocumentChange } from './use-document-change.ts';

interface AddDocumentProps {
  readonly id: string;
  readonly onAdded: (answer: DocumentChangeResponse) => void;
}

const TEXTS = ['name', 'licence', 'language'] as const;
const MOST = { name: 200, licence: 200, language: 35 } as const; // as the server has them

/** Gives a record a file, with what is said of it. */
export function AddDocument({ id: record, onAdded }: AddDocumentProps) {
  const { documents: words } = useDeskRecordsMessages();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [added, setAdded] = useState(0); // the field of the file begins again after each
  const add = useDocumentChange(
    (data: FormData) => addDocument(record, data),
    (answer) => {
      form.current?.reset();
      setAdded((times) => times + 1);
      onAdded(answer);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!add.isPending) add.mutate(new FormData(event.currentTarget));
  };
  const hints = { name: words.nameHint, licence: words.licenceHint, language: words.languageHint };
  return (
    <form ref={form} className={styles.narrow} onSubmit={submit} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.add}</h2>
      <div>
        <FileField
          key={added}
          id={`${id}file`}
          name="file"
          label={words.file}
          isRequired
          accept=".pdf,.docx,.html,.htm"
          describedBy={`${id}file-hint`}
        />
        <p id={`${id}file-hint`} className={desk.hint}>
          {words.fileHint}
        </p>
      </div>
      {TEXTS.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}${name}`}>{words[name]}</label>
          <input
            id={`${id}${name}`}
            name={name}
            className={desk.field}
            maxLength={MOST[name]}
            dir="auto"
            autoComplete="off"
            aria-describedby={`${id}${name}-hint`}
          />
          <p id={`${id}${name}-hint`} className={desk.hint}>
            {hints[name]}
          </p>
        </div>
      ))}
      <div>
        <label htmlFor={`${id}url`}>{words.url}</label>
        <input id={`${id}url`} name="url" type="url" dir="ltr" maxLength={2_000} className={desk.field} />
      </div>
      <div>
        <label htmlFor={`${id}shown`}>{words.shown}</label>
        <Select id={`${id}shown`} name="shown" className={desk.field} defaultValue="">
          <option value="">{words.shownChoices.usual}</option>
          {SHOWN_PARTS.map((part) => (
            <option key={part} value={part}>
              {words.shownChoices[part]}
            </option>
          ))}
        </Select>
      </div>
      {add.error && <DeskFailure error={add.error} title={words.notAdded} />}
      <p>
        <button type="submit" className={desk.primary} aria-disabled={add.isPending}>
          {add.isPending ? words.adding : words.submit}
        </button>
      </p>
    </form>
  );
}
