import { useId } from 'react';
import { useDeskMessages } from '../../language/messages.ts';
import { ROLES, type Role } from '../roles.ts';
import { Select } from '../../ui/select.tsx';
import desk from '../desk.module.css';

interface RoleFieldProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

/** What somebody may do, with what that means. */
export function RoleField({ role, onChange }: RoleFieldProps) {
  const { session } = useDeskMessages();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{session.role}</label>
      <Select
        id={id}
        className={desk.field}
        value={role}
        aria-describedby={`${id}hint`}
        onChange={(event) => onChange(ROLES.find((each) => each === event.target.value) ?? role)}
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {session.roles[each]}
          </option>
        ))}
      </Select>
      <p id={`${id}hint`} className={desk.hint}>
        {session.roleMeans[role]}
      </p>
    </div>
  );
}
