import { useState } from 'react';
import type { RowResult } from '../../../../domain/desk.ts';
import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { Blocked } from './blocked.tsx';
import { ChangedFields } from './changed-fields.tsx';
import { Duplicates } from './duplicates.tsx';
import { IssueList } from './issue-list.tsx';
import { Numbers } from './numbers.tsx';
import { RowList } from './row-list.tsx';

/** What publishing would do: the numbers first, and behind each of them its rows. */
export function PreviewStep() {
  const words = useDeskMessages();
  const { id, counted, isCounting } = useOpenImport();
  const [open, setOpen] = useState<RowResult>();
  if (!counted?.counts) {
    return isCounting ? <p className={desk.lead}>{words.preview.waiting}</p> : <Blocked />;
  }
  return (
    <>
      <p className={desk.lead}>{words.preview.lead}</p>
      {counted.state !== 'mapping-needed' && (
        <Numbers
          counts={counted.counts}
          skipped={counted.skipped}
          warnings={counted.warnings}
          open={open}
          isOld={isCounting}
          onOpen={setOpen}
        />
      )}
      {open && <RowList key={open} id={id} result={open} examination={counted.examination} />}
      <Blocked />
      <Duplicates />
      <ChangedFields name={words.preview.changedFields} fields={counted.changedFields} />
      <ChangedFields name={words.preview.emptied} fields={counted.emptied} />
      <ChangedFields name={words.preview.left} fields={counted.left} />
      <IssueList id={id} groups={counted.issueGroups} examination={counted.examination} />
    </>
  );
}
