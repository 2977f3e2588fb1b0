import type { LibraryRecord, TaggedGoal, TaggedTarget } from '../../domain/record.ts';
import { goalOfTarget, SDG_TARGET_IDS } from '../../domain/vocabularies/sdg-target-ids.ts';

/** A row that declares this many goals says nothing about any of them. */
export const MANY_GOALS = 15;

/** Goals and targets in order, each once. What is declared comes before what is derived; a target implies its goal. */
export function assembleSdgs(
  goals: readonly TaggedGoal[],
  targets: readonly TaggedTarget[],
): Pick<LibraryRecord, 'sdgs' | 'sdgTargets'> {
  const sdgTargets = [...firstDeclared(targets, (tag) => tag.target).values()];
  sdgTargets.sort((a, b) => SDG_TARGET_IDS.indexOf(a.target) - SDG_TARGET_IDS.indexOf(b.target));
  const byGoal = firstDeclared(goals, (tag) => tag.goal);
  for (const goal of sdgTargets.map(({ target }) => goalOfTarget(target))) {
    if (!byGoal.has(goal)) byGoal.set(goal, { goal, from: 'derived', via: 'target' });
  }
  return { sdgs: [...byGoal.values()].sort((a, b) => a.goal - b.goal), sdgTargets };
}

function firstDeclared<Tag extends TaggedGoal | TaggedTarget, Key>(
  tags: readonly Tag[],
  keyOf: (tag: Tag) => Key,
): Map<Key, Tag> {
  const chosen = new Map<Key, Tag>();
  for (const tag of tags) {
    const known = chosen.get(keyOf(tag));
    if (known === undefined || (known.from === 'derived' && tag.from === 'declared'))
      chosen.set(keyOf(tag), tag);
  }
  return chosen;
}
