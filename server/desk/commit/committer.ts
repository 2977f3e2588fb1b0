import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { previewUndo, type UndoReport } from '../../../ingest/import/commit-undo.ts';
import {
  commitPlanOf,
  commitUndoOf,
  isPlanOutdated,
  reachOf,
  withKeptPlan,
  type Doer,
  type PlanOfImport,
  type Reach,
} from './commit-work.ts';

/** Works through whole imports: what they touch, and writing them to the catalogue, all of one or nothing. */
export interface Committer {
  /** Whether records were changed since the plan was made; one that cannot be read counts as outdated. `changes`: how many. */
  isOutdated(plan: PlanOfImport, changes: number): Promise<boolean>;
  /** Where its records belong. Throws `forbidden` where one is outside the scope of `doer`. */
  reach(plan: PlanOfImport, changes: number, doer: Doer): Promise<Reach>;
  /**
   * Publishes a plan. `allow` is asked at the last moment who does it, and throws when they may not any more. Throws that,
   * `forbidden`, PlanRefusedError, PlanOutdatedError or CatalogueError, with nothing changed.
   */
  publish(plan: PlanOfImport, changes: number, allow: () => Doer): Promise<void>;
  /** What an undo would do now. Throws UndoRefusedError. */
  previewUndo(importId: string, changes: number): Promise<Omit<UndoReport, 'importId'>>;
  /** Takes an import back, in the name of `by`. Throws as `publish` does, and UndoRefusedError. */
  undo(importId: string, changes: number, by: string, allow: () => Doer): Promise<UndoReport>;
  /** When nothing large is being written: who writes something small until the next wait is not held up by it. */
  idle(): Promise<void>;
}

/** Does it in this program, which answers nobody meanwhile. */
export function commitHere(catalogue: Catalogue): Committer {
  return {
    isOutdated: (plan) => isPlanOutdated(plan, catalogue),
    reach: (plan, _changes, doer) => reachOf(plan, doer, catalogue),
    publish: (asked, _changes, allow) =>
      withKeptPlan(asked, (plan) => commitPlanOf(plan, asked, allow(), catalogue)),
    previewUndo: async (id) => previewUndo(id, catalogue),
    undo: async (id, _changes, by, allow) => commitUndoOf(id, by, allow(), catalogue),
    idle: async () => {},
  };
}
