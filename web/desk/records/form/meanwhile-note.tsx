import { useEffect, useRef } from 'react';
import desk from '../../desk.module.css';
import { listText } from '../../../ui/joined-text.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { useFieldNames } from '../field-names.ts';
import type { Draft } from './draft.ts';

/** Says what somebody else saved while this form was open, and that nothing of either is lost. */
export function MeanwhileNote({ draft, who }: { readonly draft: Draft; readonly who: string }) {
  const { meanwhile: words } = useDeskRecordsMessages();
  const language = useLanguage();
  const nameOf = useFieldNames();
  const { meanwhile, mine } = draft;
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    if (meanwhile) note.current?.focus(); // the button that was pressed is at the end of a long form
  }, [meanwhile]);
  if (!meanwhile) return null;
  const namesOf = (headers: readonly string[]) => listText(language, headers.map(nameOf));
  const both = Object.keys(meanwhile.theirs).filter((header) => mine[header] !== undefined);
  return (
    <section className={desk.problem} role="alert" tabIndex={-1} ref={note}>
      <h2>{words.title({ who })}</h2>
      {meanwhile.took.length > 0 && <p>{words.took({ fields: namesOf(meanwhile.took) })}</p>}
      {both.length > 0 && <p>{words.both({ fields: namesOf(both) })}</p>}
      {Object.keys(mine).length > 0 && <p>{words.kept}</p>}
    </section>
  );
}
