import { GoalTile, goalName } from '../ui/goal-tile.tsx';
import { useLanguage } from '../language/messages.ts';
import styles from './compare.module.css';

/** Goals as tiles, with their names for readers and for who points at them. */
export function GoalsCell({ goals }: { readonly goals: readonly number[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.goals}>
      {goals.map((goal) => (
        <li key={goal} title={goalName(goal, language)}>
          <GoalTile goal={goal} />
          <span className="for-readers">{`${goal} ${goalName(goal, language)}`}</span>
        </li>
      ))}
    </ul>
  );
}
