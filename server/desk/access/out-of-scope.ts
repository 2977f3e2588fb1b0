import type { Editor } from '../../../library/accounts/editor.ts';
import { belongingOf, isInScope, type Placed } from '../../../library/accounts/scope.ts';
import { ApiError } from '../../http/api-error.ts';

/** Throws `forbidden` where a person does not work with one of the records; those that are not there are no matter. */
export function refuseOutOfScope({ scope }: Pick<Editor, 'scope'>, ...records: (Placed | undefined)[]): void {
  for (const record of records) if (record && !isInScope(scope, belongingOf(record))) throw outOfScope();
}

export function outOfScope(): ApiError {
  return new ApiError('forbidden', ({ refusals }) => refusals.team.scope);
}
