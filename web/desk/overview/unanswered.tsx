import { useMutation } from '@tanstack/react-query';
import type { OverviewResponse } from '../../../domain/overview.ts';
import { dateText } from '../../../languages/names.ts';
import { hrefTo } from '../../address/address.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { forgetUnanswered } from '../api/overview-requests.ts';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { useMay } from '../session/use-may.ts';

interface UnansweredProps {
  readonly searches: OverviewResponse['unanswered'];
  readonly onChanged: () => void;
}

/** What readers searched for and did not find, with the way to search for it again. */
export function Unanswered({ searches, onChanged }: UnansweredProps) {
  const { overview } = useDeskTeamMessages();
  const language = useLanguage();
  const mayForget = useMay('editor');
  const forget = useMutation({
    mutationFn: forgetUnanswered,
    networkMode: 'always',
    onSettled: onChanged,
  });
  return (
    <section className={desk.section}>
      <h2>{overview.unanswered}</h2>
      <p className={desk.hint}>{overview.unansweredHint}</p>
      {searches.length === 0 && <p>{overview.noneUnanswered}</p>}
      <ul className={records.lines}>
        {searches.map(({ text, count, lastOn }) => (
          <li key={text}>
            <InSiteLink href={hrefTo('/', new URLSearchParams({ q: text, lang: language }).toString())}>
              <bdi>{text}</bdi>
            </InSiteLink>{' '}
            <span className={records.facts}>
              <Facts
                parts={[overview.times({ count }), overview.lastOn({ day: dateText(language, lastOn) })]}
              />
            </span>{' '}
            {mayForget && (
              <button
                type="button"
                className={`${desk.plain} ${desk.small}`}
                onClick={() => forget.isPending || forget.mutate(text)}
              >
                {overview.forget({ text })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
