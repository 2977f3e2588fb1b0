import type { Term, Vocabulary } from './term.ts';
import type { ThemeId } from './themes.ts';
import { GOVERNANCE_TOPICS } from './topics/governance.ts';
import { NEEDS_TOPICS } from './topics/inclusion-needs.ts';
import { PEOPLE_AND_PLACES_TOPICS } from './topics/inclusion-people-places.ts';
import { INNOVATION_TOPICS } from './topics/innovation.ts';
import { ENVIRONMENT_TOPICS } from './topics/resilience-environment.ts';
import { MOBILITY_TOPICS } from './topics/resilience-mobility.ts';
import type { TopicShape } from './topics/topic-shape.ts';

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
