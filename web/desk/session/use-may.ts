import { isAtLeast, type Role } from '../roles.ts';
import { useSession } from './session-store.ts';

/** Whether the role of the person at the desk is enough; the server asks again in any case. */
export function useMay(least: Role): boolean {
  const session = useSession();
  return 'editor' in session && isAtLeast(session.editor.role, least);
}
