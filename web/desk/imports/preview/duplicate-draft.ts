import type { DuplicateReason } from '../../../../domain/desk-lists.ts';
import type { DuplicateDecision } from '../../../../domain/duplicate-decisions.ts';
import type { DuplicateDecisions } from '../../../../domain/row-decisions.ts';
import type { ImportOptions } from '../../api/import-options.ts';

/** Decides about all rows of a kind; undefined takes the decision back. */
export function decideKind(
  options: ImportOptions,
  why: DuplicateReason,
  decision: DuplicateDecision | undefined,
): ImportOptions {
  const { kinds, rows } = options.duplicates ?? {};
  const { [why]: _before, ...others } = kinds ?? {};
  return withDecisions(options, { kinds: decision ? { ...others, [why]: decision } : others, rows });
}

/** Decides about one row, before what is decided about its kind; undefined takes the decision back. */
export function decideRow(
  options: ImportOptions,
  key: string,
  decision: DuplicateDecision | undefined,
): ImportOptions {
  const { kinds, rows } = options.duplicates ?? {};
  const { [key]: _before, ...others } = rows ?? {};
  return withDecisions(options, { kinds, rows: decision ? { ...others, [key]: decision } : others });
}

function withDecisions(options: ImportOptions, { kinds = {}, rows = {} }: DuplicateDecisions): ImportOptions {
  const has = { kinds: Object.keys(kinds).length > 0, rows: Object.keys(rows).length > 0 };
  const duplicates = { ...(has.kinds && { kinds }), ...(has.rows && { rows }) };
  return { ...options, duplicates: has.kinds || has.rows ? duplicates : undefined };
}
