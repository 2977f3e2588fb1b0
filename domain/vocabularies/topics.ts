import type { SdgGoalId } from './sdg-goal-names.ts';
import type { Term, Vocabulary } from './term.ts';
import type { ThemeId } from './themes.ts';
import { GOVERNANCE_TOPICS } from './topics/governance.ts';
import { NEEDS_TOPICS } from './topics/inclusion-needs.ts';
import { PEOPLE_AND_PLACES_TOPICS } from './topics/inclusion-people-places.ts';
import { INNOVATION_TOPICS } from './topics/innovation.ts';
import { ENVIRONMENT_TOPICS } from './topics/resilience-environment.ts';
import { MOBILITY_TOPICS } from './topics/resilience-mobility.ts';

/** What a topic holds, before its id is known to the compiler. */
export interface TopicShape extends Term {
  /** The theme it belongs to unless a record says otherwise. */
  readonly parent: ThemeId;
  /** Goals that a record on this topic serves as a rule, the most fitting first; used to derive, never to declare. */
  readonly defaultSdgs: readonly GoalNumber[];
}

type GoalNumber = SdgGoalId extends `${infer N extends number}` ? N : never;

const terms = [
  ...ENVIRONMENT_TOPICS,
  ...MOBILITY_TOPICS,
  ...NEEDS_TOPICS,
  ...PEOPLE_AND_PLACES_TOPICS,
  ...GOVERNANCE_TOPICS,
  ...INNOVATION_TOPICS,
] as const;

export type TopicId = (typeof terms)[number]['id'];
export type Topic = TopicShape & Term<TopicId>;

/** Urban topics by theme. An unknown topic in a file is kept and reported, so that an editor can map it. */
export const TOPICS: Vocabulary<TopicId, Topic> = { key: 'topic', terms };

/** The topics that belong to a theme by default. */
export function topicsOfTheme(theme: ThemeId): readonly Topic[] {
  return TOPICS.terms.filter((topic) => topic.parent === theme);
}
