import { Feed } from 'feed';
import type { CityFacts } from '../../domain/eligibility/city-facts.ts';
import type { FundForCity } from '../../domain/eligibility/rank-funds.ts';
import { escapeMarkup, oneLine, stripControls } from './plain-text.ts';
import { LICENCE_NOTE, recordUrl, SITE_NAME } from './site.ts';

interface About {
  readonly city: CityFacts;
  readonly publicUrl: string;
  /** The address of the feed. */
  readonly self: string;
  readonly today: string;
}

/** An Atom feed of the funds that a city may ask or has to find out about, in the order of their use. */
export function writeFundFeed(
  offers: readonly FundForCity[],
  { city, publicUrl, self, today }: About,
): string {
  const feed = new Feed({
    id: self,
    title: stripControls(`${SITE_NAME}: ${city.name}`),
    updated: lastChange(offers) ?? new Date(today),
    link: `${publicUrl}/funds?city=${city.id}`,
    feed: self,
    author: { name: SITE_NAME, link: publicUrl },
    copyright: LICENCE_NOTE,
    generator: SITE_NAME,
  });
  for (const { record, verdict } of offers) {
    if (verdict === 'no') continue;
    const { closes } = record.fund?.window ?? {};
    const url = recordUrl(publicUrl, record.id);
    feed.addItem({
      title: escapeMarkup(oneLine(closes === undefined ? record.title : `${record.title} (→ ${closes})`)),
      ...(record.summary && { description: escapeMarkup(record.summary) }),
      id: url,
      link: url,
      date: new Date(record.updatedAt),
    });
  }
  return feed.atom1();
}

function lastChange(offers: readonly FundForCity[]): Date | undefined {
  const times = offers.map(({ record }) => Date.parse(record.updatedAt));
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}
