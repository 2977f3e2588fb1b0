import type { Term, Vocabulary } from './term.ts';

/** White or nearly black: on each goal's colour one of the two has a contrast of at least 4.5 : 1 (WCAG AA). */
export type SdgTextColor = '#ffffff' | '#1a1a1a';

export interface SdgGoal<Id extends string = SdgGoalId> extends Term<Id> {
  readonly number: number;
  /** The goal's official colour (United Nations SDG guidelines), as `#rrggbb`. */
  readonly color: string;
  readonly textColor: SdgTextColor;
}

const goals = [
  goal('1', '#e5243b', '#ffffff'),
  goal('2', '#dda63a', '#1a1a1a'),
  goal('3', '#4c9f38', '#1a1a1a'),
  goal('4', '#c5192d', '#ffffff'),
  goal('5', '#ff3a21', '#1a1a1a'),
  goal('6', '#26bde2', '#1a1a1a'),
  goal('7', '#fcc30b', '#1a1a1a'),
  goal('8', '#a21942', '#ffffff'),
  goal('9', '#fd6925', '#1a1a1a'),
  goal('10', '#dd1367', '#ffffff'),
  goal('11', '#fd9d24', '#1a1a1a'),
  goal('12', '#bf8b2e', '#1a1a1a'),
  goal('13', '#3f7e44', '#ffffff'),
  goal('14', '#0a97d9', '#1a1a1a'),
  goal('15', '#56c02b', '#1a1a1a'),
  goal('16', '#00689d', '#ffffff'),
  goal('17', '#19486a', '#ffffff'),
] as const;

export type SdgGoalId = (typeof goals)[number]['id'];

/**
 * The 17 Sustainable Development Goals. Their labels are the official short names in sentence case, with the errors of
 * the source corrected ("Travaux décent"); `sdg.json` keeps the spelling of the source, and both are recognised.
 */
export const SDG_GOALS: Vocabulary<SdgGoalId, SdgGoal> = { key: 'sdg', terms: goals };

function goal<Id extends string>(id: Id, color: string, textColor: SdgTextColor): SdgGoal<Id> {
  return { id, number: Number(id), color, textColor };
}
