import type { InvitationPurpose } from '../../domain/team.ts';
import { inTransaction, type DatabaseSync } from '../catalogue/database.ts';
import { newSecret, secretHash } from './secrets.ts';

const HOUR = 3_600_000;
/** An invitation may wait for somebody's return from leave; a link that replaces a password must not lie around. */
const LIFETIMES = { invite: 7 * 24 * HOUR, reset: 24 * HOUR } as const;

/** A link that lets one person choose a password, once. */
export interface Invitation {
  readonly editorId: number;
  readonly purpose: InvitationPurpose;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** Links that work once and not for ever. A person has at most one; their tokens are kept as hashes. */
export function openInvitationStore(database: DatabaseSync, now: () => number = Date.now) {
  const put = database.prepare('INSERT OR REPLACE INTO invitations VALUES (?, ?, ?, ?)');
  const select = 'SELECT editor_id AS editorId, purpose, expires_at AS expiresAt FROM invitations';
  const byToken = database.prepare(
    `${select} JOIN editors ON id = editor_id WHERE invitations.token_hash = ? AND expires_at > ? AND disabled_at IS NULL`,
  );
  const byEditor = database.prepare(`${select} WHERE editor_id = ? AND expires_at > ?`);
  const remove = database.prepare('DELETE FROM invitations WHERE editor_id = ?');
  const removeToken = database.prepare('DELETE FROM invitations WHERE token_hash = ?');
  const setPassword = database.prepare('UPDATE editors SET password_hash = ? WHERE id = ?');
  const endSessions = database.prepare('DELETE FROM sessions WHERE editor_id = ?');
  const find = (token: string) => byToken.get(secretHash(token), now()) as Invitation | undefined;

  return {
    /** Makes a link in the place of an earlier one, and answers its token. */
    make(editorId: number, purpose: InvitationPurpose): { token: string; expiresAt: number } {
      const token = newSecret();
      const expiresAt = now() + LIFETIMES[purpose];
      put.run(editorId, secretHash(token), purpose, expiresAt);
      return { token, expiresAt };
    },
    /** Undefined for a link that is unknown, used, too old, or of somebody who is disabled. */
    find,
    ofEditor: (editorId: number) => byEditor.get(editorId, now()) as Invitation | undefined,
    /** Sets the password, ends the person's sessions and uses the link up, all or nothing. Undefined when it is not good any more. */
    use: (token: string, passwordHash: string): Invitation | undefined =>
      inTransaction(database, () => {
        const invitation = find(token);
        if (!invitation || removeToken.run(secretHash(token)).changes === 0) return undefined;
        setPassword.run(passwordHash, invitation.editorId);
        endSessions.run(invitation.editorId);
        return invitation;
      }),
    remove: (editorId: number) => void remove.run(editorId),
  };
}
