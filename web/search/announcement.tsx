import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { resultsText } from './results-text.ts';

const SETTLED_MS = 400; // so that a reader hears the count of what was typed, not of every letter

interface AnnouncementProps {
  /** Undefined while the results are not those of the query. */
  readonly total: number | undefined;
  readonly text: string;
  readonly kinds: readonly string[];
}

/** Says the number of results to those who do not see it change. */
export function Announcement({ total, text, kinds }: AnnouncementProps) {
  const { search } = useMessages();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (total === undefined) return;
    const next = resultsText(search, { total, text, kinds });
    const timer = setTimeout(() => setSaid(next), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [total, text, kinds, search]);
  return <output className="for-readers">{said}</output>;
}
