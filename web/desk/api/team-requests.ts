import type {
  InvitationResponse,
  InvitedResponse,
  PeopleResponse,
  Person,
  SessionsResponse,
} from '../../../domain/team.ts';
import { ask } from './ask.ts';
import type { Role, Scope } from '../roles.ts';

const PEOPLE = '/api/desk/people';
const SESSIONS = '/api/desk/account/sessions';

export function getPeople(signal: AbortSignal): Promise<PeopleResponse> {
  return ask(PEOPLE, { signal });
}

export function invitePerson(person: { name: string; role: Role; scope: Scope }): Promise<InvitedResponse> {
  return ask(PEOPLE, { method: 'POST', body: person });
}

export function changePerson({ id, role, scope, isDisabled }: Person): Promise<Person> {
  return ask(`${PEOPLE}/${id}`, { method: 'PUT', body: { role, scope, isDisabled } });
}

/** A new link for a first or a new password. */
export function makeLink(id: number): Promise<InvitedResponse> {
  return ask(`${PEOPLE}/${id}/invitation`, { method: 'POST' });
}

export function endSessionsOf(id: number): Promise<void> {
  return ask(`${PEOPLE}/${id}/sessions`, { method: 'DELETE' });
}

export function getOwnSessions(signal: AbortSignal): Promise<SessionsResponse> {
  return ask(SESSIONS, { signal });
}

export function endOwnSession(id: string): Promise<void> {
  return ask(`${SESSIONS}/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

export function changePassword(current: string, password: string): Promise<void> {
  return ask('/api/desk/account/password', { method: 'PUT', body: { current, password } });
}

export function readInvitation(token: string): Promise<InvitationResponse> {
  return ask('/api/session/invitation', { method: 'POST', body: { token } });
}
