import { PROBLEMS, problemQuery } from '../../domain/problems.ts';
import type { CaseLine, StartResponse } from '../../domain/start-response.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import styles from './start.module.css';

/** Saved searches by problem, each with its count and one case. Their names are there before the counts. */
export function Problems({ problems }: { readonly problems: StartResponse['problems'] | undefined }) {
  const { start } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{start.problemsTitle}</h2>
      <ul className={styles.problems}>
        {PROBLEMS.map((problem) => {
          const found = problems?.find(({ id }) => id === problem.id);
          if (problems && !found) return null;
          return (
            <li key={problem.id}>
              <h3>
                <InSiteLink href={links.toSearch({ ...problemQuery(problem, language), in: 'both' })}>
                  {start.problems[problem.id]}
                </InSiteLink>
              </h3>
              <p className={styles.line}>
                <span className={styles.count}>{found && start.cases({ count: found.count })}</span>
                {found?.example && <Example found={found.example} />}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One case, with its city where the title does not name it. */
function Example({ found }: { readonly found: CaseLine }) {
  const links = useSiteLinks();
  const textLanguage = useTextLanguage();
  const { city, title } = found;
  return (
    <>
      <span className={styles.dot}>{' · '}</span>
      <InSiteLink href={links.toRecord(found.id)} title={title} dir="auto">
        {title.includes(city.name) ? '' : `${city.name}: `}
        <bdi lang={textLanguage(found, 'title')}>{title}</bdi>
      </InSiteLink>
    </>
  );
}
