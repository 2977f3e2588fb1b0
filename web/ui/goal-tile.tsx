import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import type { Language } from '../../domain/query.ts';
import { labelOf } from '../language/terms.ts';
import './goals.css';

/** The official short name of a goal. */
export function goalName(goal: number, language: Language): string {
  return labelOf(SDG_GOALS, String(goal), language);
}

/** The classes that give an element a goal's colour and a text colour that is legible on it. */
export function goalClasses(goal: number): string {
  return `goal goal-${goal}`;
}

/** A goal's numbered tile. It is decoration: put the name beside it, visible or for screen readers. */
export function GoalTile({ goal }: { readonly goal: number }) {
  return (
    <span className={goalClasses(goal)} aria-hidden="true">
      {goal}
    </span>
  );
}
