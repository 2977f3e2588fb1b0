import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';

const SETTLED_MS = 400; // so that a reader hears the count of what was typed, not of every letter

interface AnnouncementProps {
  /** Undefined while the results are not those of the query. */
  readonly total: number | undefined;
  readonly text: string;
}

/** Says the number of results to those who do not see it change. */
export function Announcement({ total, text }: AnnouncementProps) {
  const { search } = useMessages();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (total === undefined) return;
    const next = text === '' ? search.results(total) : search.resultsFor(total, text);
    const timer = setTimeout(() => setSaid(next), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [total, text, search]);
  return <output className="for-readers">{said}</output>;
}
