import { usePageMessages } from '../language/messages.ts';
import type { BriefingCase } from './briefing-case.ts';
import styles from './briefing.module.css';

/** One case of the briefing. Addresses are written out, since paper has no links. */
export function CaseSection({
  one: { title, languages, about, summary, facts, note },
}: {
  readonly one: BriefingCase;
}) {
  const { briefing: words } = usePageMessages();
  return (
    <article className={styles.case}>
      <h2 dir="auto" lang={languages.title}>
        {title}
      </h2>
      <p className={styles.quiet}>{about}</p>
      {note !== '' && (
        <div className={styles.note}>
          <h3>{words.own}</h3>
          <p dir="auto">{note}</p>
        </div>
      )}
      {summary !== '' && (
        <p dir="auto" lang={languages.summary}>
          {summary}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(({ name, lines, language }) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map(({ text, href }) => (
              <dd key={`${text}${href ?? ''}`} dir="auto" lang={language}>
                {text !== href && text}
                {href !== undefined && (
                  <a className={styles.address} href={href} dir="ltr">
                    {href}
                  </a>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </article>
  );
}
