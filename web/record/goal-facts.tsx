import type { RecordResponse } from '../../domain/responses.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { GoalTile, goalName } from '../ui/goal-tile.tsx';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import { Origin } from './provenance.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useTargetTexts } from './use-target-texts.ts';
import styles from './record.module.css';

/** Goals and targets, each with where it comes from. */
export function GoalFacts({ record }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const links = useSiteLinks();
  const textOf = useTargetTexts(record.sdgTargets.length > 0);
  return (
    <>
      {record.sdgs.length > 0 && (
        <Fact name={words.goals}>
          <ul className={styles.goals}>
            {record.sdgs.map(({ goal, ...origin }) => (
              <li key={goal}>
                <GoalTile goal={goal} />
                <span>
                  <InSiteLink href={links.toTerm('sdg', String(goal))}>
                    <span className="for-readers">{goal} </span>
                    {goalName(goal, language)}
                  </InSiteLink>
                  <Origin {...origin} />
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {record.sdgTargets.length > 0 && (
        <Fact name={words.targets}>
          <ul className={styles.targets}>
            {record.sdgTargets.map(({ target, ...origin }) => (
              <li key={target}>
                <InSiteLink href={links.toTerm('target', target)}>
                  <bdi>{target}</bdi>
                </InSiteLink>{' '}
                {textOf(target)}
                <Origin {...origin} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}
