import { useEffect, useState } from 'react';

const SETTLED_MS = 400; // so that a reader hears the count of what was typed, not of every letter

/** Says the number of results to those who do not see it change; `text` is undefined while it is not that of the query. */
export function Announcement({ text }: { readonly text: string | undefined }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => setSaid(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="for-readers">{said}</output>;
}
