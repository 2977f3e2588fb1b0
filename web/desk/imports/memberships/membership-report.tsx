import type { MembershipReportResponse } from '../../../../domain/desk-memberships.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useDeskMessages } from '../../../language/messages.ts';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { countsText } from '../counts-text.ts';
import { issueName } from '../preview/issue-details.tsx';
import { lineText } from '../preview/line-text.ts';

/** What a table of memberships did, or would do, and what is wrong with which line. */
export function MembershipReport({ report }: { readonly report: MembershipReportResponse }) {
  const words = useDeskMessages();
  const { memberships: said } = words;
  const href = useDeskHref();
  const { importId, isVisible, issues, issueCount } = report;
  const changes = report.new + report.changed + report.archived;
  return (
    <section className={desk.section}>
      <output>
        {importId === null ? (changes > 0 ? said.trial : said.nothing) : said.published}{' '}
        {isVisible === false && said.later} {countsText(report, words)}
      </output>
      {importId !== null && (
        <p>
          <InSiteLink href={href(`imports/${importId}`)}>{said.open}</InSiteLink>
        </p>
      )}
      {issueCount > 0 && (
        <>
          <h2>{said.issues({ count: issueCount })}</h2>
          <ul>
            {issues.map(({ code, lines, column, value, message }) => (
              <li key={`${lines[0]} ${code} ${column ?? ''} ${value ?? ''}`}>
                {lineText(lines, words.preview)}: {issueName(code, words).name}
                {column !== undefined && ` ${words.preview.inColumn({ column })}`}
                {value !== undefined && (
                  <>
                    {' '}
                    <q dir="auto">{value}</q>
                  </>
                )}{' '}
                <span lang="en" dir="ltr" className={desk.hint}>
                  {message}
                </span>
              </li>
            ))}
          </ul>
          {issueCount > issues.length && <p>{said.more({ count: issueCount - issues.length })}</p>}
        </>
      )}
    </section>
  );
}
