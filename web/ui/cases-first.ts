import { isRegisterRow } from '../../domain/evidence-score.ts';
import type { RowHit } from '../../domain/responses.ts';

/** The same records with those that are cases before rows of registers; among these nothing changes. */
export function casesFirst<Hit extends Pick<RowHit, 'entry'>>(hits: readonly Hit[]): Hit[] {
  return [...hits.filter((hit) => !isRegisterRow(hit)), ...hits.filter(isRegisterRow)];
}
