import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { InvitedResponse } from '../../../domain/team.ts';
import { useDeskTeamMessages } from '../../language/messages.ts';
import { EVERYWHERE, type Role } from '../roles.ts';
import { invitePerson } from '../api/team-requests.ts';
import { DeskFailure } from '../desk-failure.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { RoleField } from './role-field.tsx';
import { ScopeFields } from './scope-fields.tsx';

/** Makes an account; what comes of it is a link to give to its person. */
export function InviteForm({ onInvited }: { readonly onInvited: (invited: InvitedResponse) => void }) {
  const { people } = useDeskTeamMessages();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('contributor');
  const [scope, setScope] = useState(EVERYWHERE);
  const id = useId();
  const invite = useMutation({
    mutationFn: () => invitePerson({ name, role, scope: role === 'admin' ? EVERYWHERE : scope }),
    networkMode: 'always',
    onSuccess(invited) {
      setName('');
      setScope(EVERYWHERE);
      onInvited(invited);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!invite.isPending && name.trim() !== '') invite.mutate();
  };
  return (
    <section className={desk.section}>
      <h2>{people.invite}</h2>
      <form className={records.narrow} onSubmit={submit}>
        <div>
          <label htmlFor={`${id}name`}>{people.name}</label>
          <input
            id={`${id}name`}
            className={desk.field}
            autoComplete="off"
            maxLength={64}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <RoleField role={role} onChange={setRole} />
        {role !== 'admin' && <ScopeFields scope={scope} onChange={setScope} />}
        {invite.error && <DeskFailure error={invite.error} title={people.notInvited} />}
        <p>
          <button type="submit" className={desk.primary} aria-disabled={invite.isPending}>
            {people.makeLink}
          </button>
        </p>
      </form>
    </section>
  );
}
