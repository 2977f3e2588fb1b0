import type { ProposalResponse, ProposalsResponse, ProposalSummary } from '../../../domain/reviews.ts';
import { ask } from './ask.ts';

const REVIEWS = '/api/desk/reviews';
const pathOf = (id: string, part = '') => `${REVIEWS}/${encodeURIComponent(id)}${part}`;

export function getProposals(signal: AbortSignal): Promise<ProposalsResponse> {
  return ask(REVIEWS, { signal });
}

export function getProposal(id: string, signal: AbortSignal): Promise<ProposalResponse> {
  return ask(pathOf(id), { signal });
}

/** `version` and `examination`: what was seen. */
export function accept({ id, version, examination }: ProposalResponse): Promise<ProposalSummary> {
  const body = { version, ...(examination !== undefined && { examination }) };
  return ask(pathOf(id, '/accept'), { method: 'POST', body });
}

export function sendBack({ id, version }: ProposalResponse, comment: string): Promise<ProposalSummary> {
  return ask(pathOf(id, '/return'), { method: 'POST', body: { version, comment } });
}

export function takeBack({ id, version }: ProposalResponse): Promise<ProposalSummary> {
  return ask(pathOf(id, '/withdraw'), { method: 'POST', body: { version } });
}

export function comment(id: string, text: string): Promise<void> {
  return ask(pathOf(id, '/comments'), { method: 'POST', body: { text } });
}

/** Changes the proposed edit of one record; without fields it is only brought up to date. */
export function changeProposal(
  { id, version }: ProposalResponse,
  fields: Readonly<Record<string, string | string[]>>,
): Promise<ProposalResponse> {
  return ask(pathOf(id), { method: 'PUT', body: { version, fields } });
}
