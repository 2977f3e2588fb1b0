import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InvitedResponse } from '../../../domain/team.ts';
import { useDeskMessages, useDeskTeamMessages } from '../../language/messages.ts';
import { useFocusAtFirst } from '../../ui/use-focus-at-first.ts';
import { useTitle } from '../../ui/use-title.ts';
import { getPeople } from '../api/team-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { InviteForm } from './invite-form.tsx';
import { LinkNote } from './link-note.tsx';
import { PersonEntry } from './person-entry.tsx';

const KEY = ['desk', 'people'];

/** For admins: who is at the desk, what they may do, and the links by which they choose a password. */
export function PeoplePage() {
  const { people: words } = useDeskTeamMessages();
  const { failed } = useDeskMessages();
  const client = useQueryClient();
  const [link, setLink] = useState<InvitedResponse>();
  useTitle(words.title);
  const main = useFocusAtFirst();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => getPeople(signal),
    staleTime: 0,
  });
  const refresh = () => void client.invalidateQueries({ queryKey: KEY });
  const onLink = (made: InvitedResponse) => {
    setLink(made);
    refresh();
  };
  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <h1 className={records.heading}>{words.title}</h1>
      <p className={desk.lead}>{words.lead}</p>
      {link && <LinkNote key={link.path} invited={link} />}
      {error && !data && <DeskFailure error={error} title={failed} onRetry={() => void refetch()} />}
      <ul className={records.entries}>
        {data?.people.map((person) => (
          <li key={person.id}>
            <PersonEntry person={person} onLink={onLink} onChanged={refresh} />
          </li>
        ))}
      </ul>
      <InviteForm onInvited={onLink} />
    </main>
  );
}
