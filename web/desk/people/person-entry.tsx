import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InvitedResponse, Person } from '../../../domain/team.ts';
import { useDeskMessages, useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { EVERYWHERE } from '../roles.ts';
import { changePerson, endSessionsOf, makeLink } from '../api/team-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';
import { useSession } from '../session/session-store.ts';
import { RoleField } from './role-field.tsx';
import { ScopeFields } from './scope-fields.tsx';
import { ScopeText } from './scope-text.tsx';

interface PersonEntryProps {
  readonly person: Person;
  readonly onLink: (invited: InvitedResponse) => void;
  readonly onChanged: () => void;
}

/** One person: what they may do, and what an admin does about it. */
export function PersonEntry({ person, onLink, onChanged }: PersonEntryProps) {
  const { people: words } = useDeskTeamMessages();
  const { session } = useDeskMessages();
  const language = useLanguage();
  const signedIn = useSession();
  const [draft, setDraft] = useState<Person>();
  const change = useMutation({
    mutationFn: changePerson,
    networkMode: 'always',
    onSuccess() {
      setDraft(undefined);
      onChanged();
    },
  });
  const link = useMutation({
    mutationFn: () => makeLink(person.id),
    networkMode: 'always',
    onSuccess: onLink,
  });
  const end = useMutation({
    mutationFn: () => endSessionsOf(person.id),
    networkMode: 'always',
    onSuccess: onChanged,
  });
  const { name, role, scope, isDisabled, signsInWith, seenAt, invitation } = person;
  const isSelf = 'editor' in signedIn && signedIn.editor.name === name;
  const error = change.error ?? link.error ?? end.error;
  const small = `${desk.plain} ${desk.small}`;

  return (
    <div className={records.brief}>
      <h2>
        <bdi>{name}</bdi> {isDisabled && <span className={records.state}>{words.disabled}</span>}
      </h2>
      <p className={records.facts}>
        <Facts
          parts={[
            session.roles[role],
            <ScopeText key="scope" scope={scope} />,
            words.signsIn[signsInWith],
            seenAt !== null && words.seen({ when: momentText(language, seenAt) }),
            invitation !== null && words.waits({ until: momentText(language, invitation.expiresAt) }),
          ]}
        />
      </p>
      {draft ? (
        <div className={records.narrow}>
          <RoleField role={draft.role} onChange={(next) => setDraft({ ...draft, role: next })} />
          {draft.role !== 'admin' && (
            <ScopeFields scope={draft.scope} onChange={(next) => setDraft({ ...draft, scope: next })} />
          )}
          <p className={desk.row}>
            <button
              type="button"
              className={`${desk.primary} ${desk.small}`}
              onClick={() =>
                change.mutate({ ...draft, scope: draft.role === 'admin' ? EVERYWHERE : draft.scope })
              }
            >
              {words.save}
            </button>
            <button type="button" className={small} onClick={() => setDraft(undefined)}>
              {words.cancel}
            </button>
          </p>
        </div>
      ) : (
        <p className={desk.row}>
          <button type="button" className={small} onClick={() => setDraft(person)}>
            {words.change({ name })}
          </button>
          {!isDisabled && signsInWith !== 'token' && (
            <button type="button" className={small} onClick={() => link.mutate()}>
              {signsInWith === 'none' ? words.newInvitation({ name }) : words.reset({ name })}
            </button>
          )}
          {seenAt !== null && !isSelf && (
            <button type="button" className={small} onClick={() => end.mutate()}>
              {words.endSessions({ name })}
            </button>
          )}
          {!isSelf && (
            <button
              type="button"
              className={small}
              onClick={() => change.mutate({ ...person, isDisabled: !isDisabled })}
            >
              {isDisabled ? words.enable({ name }) : words.disable({ name })}
            </button>
          )}
        </p>
      )}
      {error && <DeskFailure error={error} title={words.notChanged} />}
    </div>
  );
}
