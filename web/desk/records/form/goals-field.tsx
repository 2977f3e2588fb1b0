import type { Derivation } from '../../../../domain/record.ts';
import { goalOfTarget, isTargetId } from '../../../../domain/vocabularies/sdg-target-ids.ts';
import { SDG_GOALS } from '../../../../domain/vocabularies/sdg-goals.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { listText } from '../../../ui/joined-text.ts';
import { goalName, GoalTile } from '../../../ui/goal-tile.tsx';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { inOrderOf, type FieldValue } from './draft.ts';
import styles from './form.module.css';

interface GoalsFieldProps {
  /** Goals that the source declares, as numbers. */
  readonly declared: FieldValue;
  /** Goals that we added, such as `7` or `7 (topic)`. */
  readonly derived: FieldValue;
  readonly bases: { readonly declared: FieldValue; readonly derived: FieldValue };
  readonly targets: readonly string[];
  readonly onDeclared: (value: string[]) => void;
  readonly onDerived: (value: string[]) => void;
}

/** The 17 goals with their tiles; of each that is chosen one can say whether the source declares it or we added it. */
export function GoalsField({ declared, derived, bases, targets, onDeclared, onDerived }: GoalsFieldProps) {
  const { form } = useDeskRecordsMessages();
  const language = useLanguage();
  const [said, added] = [[declared].flat(), [derived].flat()];
  const entryOf = (goal: number) => added.find((entry) => goalIn(entry) === goal);
  const isChosen = (goal: number) => said.includes(String(goal)) || entryOf(goal) !== undefined;
  const chosen = SDG_GOALS.terms.map(({ number }) => number).filter(isChosen);
  const implied = impliedBy(targets).filter((goal) => !isChosen(goal));

  /** Says of a goal where it comes from: `declared`, an entry of the derived ones, or nowhere. */
  function put(goal: number, origin: string | undefined): void {
    const others = said.filter((entry) => entry !== String(goal));
    const rest = added.filter((entry) => goalIn(entry) !== goal);
    onDeclared(inOrderOf(bases.declared, origin === 'declared' ? [...others, String(goal)] : others));
    onDerived(
      inOrderOf(bases.derived, origin === undefined || origin === 'declared' ? rest : [...rest, origin]),
    );
  }
  /** What the record says of it; else we added it. */
  const originAtFirst = (goal: number) =>
    [bases.declared].flat().includes(String(goal))
      ? 'declared'
      : ([bases.derived].flat().find((entry) => goalIn(entry) === goal) ?? String(goal));

  return (
    <>
      <ul className={styles.goals}>
        {SDG_GOALS.terms.map(({ number }) => (
          <li key={number}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(number)}
                onChange={(event) => put(number, event.target.checked ? originAtFirst(number) : undefined)}
              />
              <GoalTile goal={number} />
              <span>
                <span className="for-readers">{number} </span>
                {goalName(number, language)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <ul className={styles.origins}>
        {chosen.map((goal) => {
          const entry = entryOf(goal);
          return (
            <li key={goal}>
              <GoalTile goal={goal} />
              <span>{goalName(goal, language)}</span>
              <Select
                className={desk.field}
                aria-label={form.originOf({ goal: `${goal} ${goalName(goal, language)}` })}
                value={said.includes(String(goal)) ? 'declared' : entry}
                onChange={(event) => put(goal, event.target.value)}
              >
                <option value="declared">{form.declared}</option>
                <option value={String(goal)}>{form.derived}</option>
                {originsOf(goal, bases.derived).map((each) => (
                  <option key={each.entry} value={each.entry}>
                    {form.derivedVia[each.via]}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
      {implied.length > 0 && (
        <p className={desk.hint}>{form.implied({ goals: listText(language, implied.map(String)) })}</p>
      )}
    </>
  );
}

function goalIn(entry: string): number {
  return Number.parseInt(entry, 10);
}

/** The rules by which the record itself has a goal; somebody at a form adds none. */
function originsOf(goal: number, base: FieldValue): { entry: string; via: Derivation }[] {
  return [base].flat().flatMap((entry) => {
    const via = /\((target|topic|source)\)$/.exec(entry)?.[1] as Derivation | undefined;
    return via && goalIn(entry) === goal ? [{ entry, via }] : [];
  });
}

function impliedBy(targets: readonly string[]): number[] {
  const goals = targets
    .map((target) => target.replace(/ \(.*\)$/, ''))
    .filter(isTargetId)
    .map(goalOfTarget);
  return [...new Set(goals)].sort((a, b) => a - b);
}
