import { DEAD_LINK_STATES, LINK_STATES, type LinkState } from '../../domain/link-states.ts';
import { addressesOf } from '../../library/catalogue/link-check-store.ts';
import { checkLinks } from '../../library/links/check-links.ts';
import { EXIT, UsageError, type Command } from './command.ts';

const LIMITS = { timeoutMs: 20_000, maxBytes: 64 * 1024, pauseMs: 1_000 }; // one request a second and host
const DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_DAYS = 30;

export const checkLinksCommand: Command = {
  name: 'check-links',
  summary:
    'Visits the pages that records name, politely, and notes which answer. Dead links stay, with the day on which they last answered.',
  words: '[ID…]',
  arity: [0, Number.POSITIVE_INFINITY],
  options: {
    days: {
      type: 'string',
      value: 'NUMBER',
      describes: `only what was not visited for so many days; ${DEFAULT_DAYS} by default, 0 for everything`,
    },
    json: { type: 'boolean', describes: 'as JSON, a line a link' },
  },
  async run(given, session) {
    const days = Number(given.text('days') ?? DEFAULT_DAYS);
    if (!Number.isInteger(days) || days < 0) throw new UsageError('--days needs a whole number.');
    const catalogue = session.catalogue();
    const { linkChecks } = catalogue;
    const unknown = given.words.filter((id) => catalogue.records.find(id)?.state !== 'published');
    if (unknown.length > 0) throw new UsageError(`There is no record ${unknown.join(', ')}.`);
    const chosen =
      given.words.length > 0
        ? given.words.flatMap((id) => catalogue.record(id) ?? [])
        : catalogue.allPublished();
    const before = new Date(Date.now() - days * DAY_MS).toISOString();
    const urls = new Set<string>();
    for (const each of chosen) for (const { url } of addressesOf(each)) urls.add(url);
    const due = [...urls].filter((url) => days === 0 || !linkChecks.isCheckedSince(url, before));
    const counts = new Map<LinkState, number>();
    let done = 0;
    await checkLinks(due, {
      ...LIMITS,
      signal: session.signal,
      onVisit(visit) {
        linkChecks.note(visit, new Date().toISOString());
        counts.set(visit.state, (counts.get(visit.state) ?? 0) + 1);
        done += 1;
        session.terminal.progress({ stage: 'checking links', done, share: done / due.length });
        if (given.has('json')) session.terminal.print(`${JSON.stringify(visit)}\n`);
        else if (DEAD_LINK_STATES.includes(visit.state)) {
          session.terminal.endProgress();
          session.terminal.print(`${visit.state.padEnd(12)}${visit.url}\n`);
        }
      },
    });
    session.terminal.endProgress();
    if (!given.has('json')) {
      const found = LINK_STATES.filter((state) => counts.has(state));
      const summary = found.map((state) => `${counts.get(state)} ${state}`).join(', ');
      session.terminal.print(`Checked ${due.length} of ${urls.size} links${summary && `: ${summary}`}.\n`);
    }
    return EXIT.published;
  },
};
