import type { DocumentChangeResponse } from '../../../../domain/documents.ts';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { fetchDocument } from '../api/document-requests.ts';
import { useDocumentChange } from './use-document-change.ts';

interface FetchDocumentProps {
  readonly id: string;
  readonly address: string;
  readonly onFetched: (answer: DocumentChangeResponse) => void;
}

/** Has the document brought that the record links to and that is not here yet. */
export function FetchDocument({ id, address, onFetched }: FetchDocumentProps) {
  const { documents: words } = useDeskRecordsMessages();
  const fetching = useDocumentChange(() => fetchDocument(id), onFetched);
  return (
    <div>
      <p className={desk.hint} dir="auto">
        {words.fetchHint({ address })}
      </p>
      {fetching.error && <DeskFailure error={fetching.error} title={words.notFetched} />}
      <p>
        <button
          type="button"
          className={desk.plain}
          aria-disabled={fetching.isPending}
          onClick={() => fetching.isPending || fetching.mutate(undefined)}
        >
          {fetching.isPending ? words.fetching : words.fetch}
        </button>
      </p>
    </div>
  );
}
