import { CatalogueError, DiskFullError } from '../../../library/catalogue/catalogue-error.ts';
import { PlanRefusedError } from '../../../ingest/import/publish-kept.ts';
import { PlanOutdatedError } from '../../../ingest/import/publish-plan.ts';
import { UndoRefusedError } from '../../../ingest/import/commit-undo.ts';
import { ApiError } from '../../http/api-error.ts';
import { outOfScope } from '../access/out-of-scope.ts';
import type { Doer, PlanOfImport } from './commit-work.ts';

/** What a process is asked to do, once. */
export type Job =
  | { readonly do: 'outdated'; readonly plan: PlanOfImport }
  | { readonly do: 'reach'; readonly plan: PlanOfImport; readonly doer: Doer }
  | { readonly do: 'publish'; readonly plan: PlanOfImport; readonly doer: Doer }
  | { readonly do: 'preview-undo'; readonly importId: string }
  | { readonly do: 'undo'; readonly importId: string; readonly by: string; readonly doer: Doer };

/** What it says: that all is written and waits for leave to last, then what came of it. */
export type Said = 'may-it-last' | { readonly done: unknown } | { readonly failure: Failure };
/** What it is told then. */
export const IT_MAY = 'it-may';

interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What the site tells apart; everything else is a mistake of ours. */
const KNOWN = [PlanRefusedError, PlanOutdatedError, UndoRefusedError, DiskFullError] as const;

/** An error for the way between two processes. */
export function failureOf(error: unknown): Failure {
  const { message, stack } = error as Error;
  const known = KNOWN.find((each) => error instanceof each);
  if (known) return { name: known.name, message };
  if (error instanceof CatalogueError) return { name: CatalogueError.name, message };
  if (error instanceof ApiError && error.code === 'forbidden') return { name: ApiError.name, message };
  return { name: '', message: stack ?? message };
}

/** The error that it was. */
export function errorOf({ name, message }: Failure): Error {
  if (name === ApiError.name) return outOfScope();
  const known = [...KNOWN, CatalogueError].find((each) => each.name === name) ?? Error;
  return new known(message);
}
