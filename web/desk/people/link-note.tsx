import { useEffect, useRef } from 'react';
import type { InvitedResponse } from '../../../domain/team.ts';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import desk from '../desk.module.css';
import { momentText } from '../imports/moment-text.ts';

/** A link that was made just now. It is shown this once, so the focus goes to it. */
export function LinkNote({ invited: { person, path, expiresAt } }: { readonly invited: InvitedResponse }) {
  const { people } = useDeskTeamMessages();
  const language = useLanguage();
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  const url = location.origin + path;
  return (
    <section ref={note} tabIndex={-1} className={desk.note} aria-label={people.link}>
      <p>
        <strong>{people.linkFor({ name: person.name })}</strong>
      </p>
      <p>
        <code>{url}</code>
      </p>
      <p>{people.linkHint({ until: momentText(language, expiresAt) })}</p>
      <CopyButton text={() => url}>{people.copyLink}</CopyButton>
    </section>
  );
}
