import type { SdgGoalId } from './sdg-goals.ts';
import { goalOfTarget, SDG_TARGET_IDS } from './sdg-target-ids.ts';
import type { Term, Vocabulary } from './term.ts';

/** A target such as 11.2 or 11.a; its label is its official text. */
export interface SdgTarget extends Term {
  readonly goal: number;
  readonly parent: SdgGoalId;
}

/** The 169 targets of the Sustainable Development Goals. */
export const SDG_TARGETS: Vocabulary<string, SdgTarget> = {
  key: 'target',
  terms: SDG_TARGET_IDS.map((id) => {
    const goal = goalOfTarget(id);
    return { id, goal, parent: String(goal) as SdgGoalId };
  }),
};
