import { useMessages } from '../language/messages.ts';

/** The first stop of the keyboard: past the header. */
export function SkipLink() {
  const { page } = useMessages();
  return (
    <a className="skip-link" href="#main">
      {page.skip}
    </a>
  );
}
