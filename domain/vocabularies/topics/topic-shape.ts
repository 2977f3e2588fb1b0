import type { SdgGoalId } from '../sdg-goals.ts';
import type { Term } from '../term.ts';
import type { ThemeId } from '../themes.ts';

/** What a topic holds, before its id is known to the compiler. */
export interface TopicShape extends Term {
  /** The theme it belongs to unless a record says otherwise. */
  readonly parent: ThemeId;
  /** Goals that a record on this topic serves as a rule, the most fitting first; used to derive, never to declare. */
  readonly defaultSdgs: readonly GoalNumber[];
}

type GoalNumber = SdgGoalId extends `${infer N extends number}` ? N : never;
