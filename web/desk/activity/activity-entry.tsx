import type { ActivityEntry } from '../../../domain/activity-response.ts';
import type { DeskMessages, DeskTeamMessages } from '../../../languages/messages.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskMessages, useDeskTeamMessages, useLanguage, wordOf } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { useDeskHref } from '../desk-links.ts';
import { momentText } from '../imports/moment-text.ts';
import records from '../records/records.module.css';

/** One line of the log: what was done to what, by whom and when. */
export function ActivityEntryLine({ entry }: { readonly entry: ActivityEntry }) {
  const { activity, sources } = useDeskTeamMessages();
  const { history } = useDeskMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const { at, who, action, about, page, detail } = entry;
  const result =
    action === 'source.visited' ? wordOf(sources.results, String(detail?.['result'])) : undefined;
  return (
    <div className={records.brief}>
      <p>
        <strong>{actionName(action, activity, history)}</strong>
        {about !== undefined && ' '}
        {about !== undefined &&
          (page === undefined ? (
            <bdi>{about}</bdi>
          ) : (
            <InSiteLink href={href(page)}>
              <bdi>{about}</bdi>
            </InSiteLink>
          ))}
      </p>
      <p className={records.facts}>
        <Facts
          parts={[
            <bdi key="who">{who === 'command line' ? history.commandLine : who}</bdi>,
            <time key="at" dateTime={at}>
              {momentText(language, at)}
            </time>,
            result,
          ]}
        />
      </p>
    </div>
  );
}

function actionName(
  action: string,
  { actions }: DeskTeamMessages['activity'],
  { edits }: DeskMessages['history'],
): string {
  const [group = '', what = ''] = action.split('.');
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = actions;
  const said = Object.hasOwn(groups, group) ? wordOf(groups[group] ?? {}, what) : undefined;
  return said ?? (group === 'record' ? wordOf(edits, what) : undefined) ?? action;
}
