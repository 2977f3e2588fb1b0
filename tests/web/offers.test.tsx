import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordResponse } from '../../domain/responses.ts';
import { buildAnswer, buildHit, buildRecord } from './builders.ts';
import { fakeApi } from './fake-api.ts';
import { openSite } from './open-site.tsx';

const NOWHERE = { regions: [], countries: [], groups: [] };

function offer(given: Partial<RecordResponse>): RecordResponse {
  const { city: _city, ...record } = buildRecord({ coverage: { ...NOWHERE, world: true }, ...given });
  return record;
}

const guide = offer({
  id: 'pb-guide',
  kind: 'toolkit',
  title: 'Participatory budgeting, step by step',
  toolkit: {
    publishers: ['A network'],
    audience: ['Mayors'],
    requiredFor: [],
    phases: [
      {
        name: 'Prepare',
        steps: [
          { name: 'Form a team', duration: '1 week', roles: ['mayor'] },
          { name: 'Set the rules', text: 'With residents.' },
        ],
      },
    ],
  },
  related: [
    {
      id: 'pb-dakar',
      kind: 'practice',
      title: 'Budget of Dakar',
      city: 'Dakar',
      as: 'uses-toolkit',
      isFrom: true,
    },
  ],
});

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

describe('The page of a toolkit', () => {
  it('has steps that one ticks off, which stay ticked in this browser, and the cases that used it', async () => {
    fakeApi({ record: () => guide });
    const { unmount } = openSite('/records/pb-guide') as unknown as { unmount?: () => void };
    const box = await screen.findByRole('checkbox', { name: 'Form a team' });
    expect(screen.getByText('0 of 2 steps done')).toBeTruthy();
    await userEvent.click(box);
    expect(screen.getByText('1 of 2 steps done')).toBeTruthy();
    expect(localStorage.getItem('metroteca.steps.pb-guide')).toBe('["Prepare / Form a team"]');
    expect(screen.getByText('1 week')).toBeTruthy();
    const used = screen.getByRole('heading', { name: 'Who used it' }).parentElement!;
    expect(within(used).getByRole('link', { name: 'Budget of Dakar' })).toBeTruthy();
    expect(screen.getByText('The world', { selector: 'dd bdi' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the ticks' }));
    expect(localStorage.getItem('metroteca.steps.pb-guide')).toBeNull();
    unmount?.();
  });

  it('opens with who made it and a link to the guide itself, and goes on to what could pay for it', async () => {
    fakeApi({
      record: () => ({
        ...guide,
        topics: ['participation'],
        links: { landing: 'https://pb.example', alsoAt: [] },
      }),
    });
    openSite('/records/pb-guide');
    const glance = await screen.findByRole('region', { name: 'At a glance' });
    expect(within(glance).getByText('A network')).toBeTruthy();
    expect(within(glance).getByText('Mayors')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the guide' }).getAttribute('href')).toBe(
      'https://pb.example',
    );
    const pay = screen.getByRole('heading', { name: 'What could pay for this' }).parentElement!;
    expect(within(pay).getByRole('link').getAttribute('href')).toBe('/funds?topic=participation');
  });

  it('shows for each step the cases that followed it, and those on its topics that speak of the step', async () => {
    const asked = fakeApi({
      record: () => guide,
      search: (query) =>
        buildAnswer(query, { hits: [buildHit({ id: 'lima-team', title: 'A team in Lima' })] }),
    });
    openSite('/records/pb-guide');
    const step = (await screen.findByRole('checkbox', { name: 'Form a team' })).closest('li')!;
    expect(asked.some(({ q }) => q === 'Form a team')).toBe(false);
    const cases = step.querySelector('details')!;
    await userEvent.click(within(step).getByText('Cases'));
    cases.open = true;
    cases.dispatchEvent(new Event('toggle'));
    expect(await within(cases).findByRole('link', { name: 'A team in Lima' })).toBeTruthy();
    expect(within(cases).getByRole('link', { name: 'Budget of Dakar' })).toBeTruthy();
    const { terms } = asked.find(({ q }) => q === 'Form a team')!;
    expect(terms.kind).toEqual(['strategy', 'practice']);
    expect(terms.topic).toEqual(guide.topics);
  });

  it('names cases like it, and where none speaks of a step, the best on its topics', async () => {
    const like = (id: string, kind: 'practice' | 'fund') => ({
      record: buildRecord({ id, kind, title: id }),
      reasons: [{ kind: 'topic' as const, ids: ['food'] }],
    });
    fakeApi({
      record: () => guide,
      similar: () => ({
        records: [like('some-fund', 'fund'), like('lima-case', 'practice'), like('pb-dakar', 'practice')],
      }),
      search: (query) =>
        buildAnswer(query, {
          hits: query.q === '' ? [buildHit({ id: 'best', title: 'The best of all' })] : [],
        }),
    });
    openSite('/records/pb-guide');
    const cases = (await screen.findByRole('heading', { name: 'Cases on the same topics' })).parentElement!;
    expect(
      within(cases)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['lima-case']);
    const step = screen
      .getByRole('checkbox', { name: 'Form a team' })
      .closest('li')!
      .querySelector('details')!;
    step.open = true;
    step.dispatchEvent(new Event('toggle'));
    expect(await within(step).findByRole('link', { name: 'The best of all' })).toBeTruthy();
    expect(within(step).queryByText('On the same topics, and it speaks of this')).toBeNull();
  });

  it('prints its steps as a checklist', async () => {
    fakeApi({ record: () => guide });
    openSite('/records/pb-guide');
    const printed = vi.fn<() => string | undefined>(() => document.documentElement.dataset['print']);
    vi.stubGlobal('print', printed);
    await userEvent.click(await screen.findByRole('button', { name: 'Print as a checklist' }));
    expect(printed).toHaveReturnedWith('checklist');
    dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset['print']).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('The page of a fund', () => {
  it('says that a call is over by the day on which somebody looks, and shows in words what is no rule', async () => {
    const fund = offer({
      id: 'care-fund',
      kind: 'fund',
      title: 'Care fund',
      lastVerified: '2020-01-02',
      fund: {
        giver: 'A bank',
        instruments: ['grant'],
        stages: ['pilot'],
        amount: { max: 100_000, currency: 'EUR' },
        cofinancing: { ownShareMin: 20 },
        eligibility: {
          applicants: ['city'],
          populationMin: 100_000,
          countries: ['SN'],
          groups: ['eu'],
          networks: [],
        },
        window: { kind: 'call', closes: '2024-11-29' },
        inWords: { 'eligibility.networks': 'friends of the bank' },
      },
      related: [
        { id: 'a', kind: 'practice', title: 'A care home', city: 'Dakar', as: 'funded-by', isFrom: true },
      ],
    });
    fakeApi({ record: () => fund });
    openSite('/records/care-fund');
    const rules = (await screen.findByRole('heading', { name: 'What it pays, and whom' })).parentElement!;
    for (const text of [
      'The call closed on 29 November 2024',
      'at least 100,000 inhabitants',
      'only in European Union or Senegal',
      'friends of the bank (in the words of the source)',
      'up to €100,000',
      'The city pays at least 20%.',
    ])
      expect(rules.textContent).toContain(text);
    expect(screen.getByText(/Last checked on 2 January 2020, more than a year ago/)).toBeTruthy();
    const paid = screen.getByRole('heading', { name: 'What it has paid for' }).parentElement!;
    expect(within(paid).getByRole('link', { name: 'A care home' })).toBeTruthy();
  });
});

describe('The page of an exchange', () => {
  it('says when it was, where, for whom and how to join', async () => {
    const exchange = offer({
      id: 'lab',
      kind: 'exchange',
      title: 'A lab',
      exchange: {
        host: 'A network',
        form: 'solutions-lab',
        place: { online: true },
        when: { dates: [{ from: '2020-05-04', to: '2020-05-08' }] },
        who: 'Officials',
        howToJoin: 'Write to us.',
      },
    });
    fakeApi({ record: () => exchange });
    openSite('/records/lab');
    const joining = (await screen.findByRole('heading', { name: 'Taking part' })).parentElement!;
    for (const text of [
      'Solutions lab',
      '4 May 2020 – 8 May 2020 (over)',
      'Online',
      'Officials',
      'Write to us.',
    ])
      expect(joining.textContent).toContain(text);
    expect(screen.getByText(/Nobody has checked this/)).toBeTruthy();
  });
});

describe('The page of a case', () => {
  it('names the guides that it followed, others on its topics, and who paid', async () => {
    const { city: _city, ...similar } = buildHit({
      id: 'food-guide',
      kind: 'toolkit',
      title: 'A guide to gardens',
      coverage: { ...NOWHERE, world: true },
    });
    fakeApi({
      record: () =>
        buildRecord({
          topics: ['food'],
          related: [
            { id: 'g', kind: 'toolkit', title: 'The guide', as: 'uses-toolkit', isFrom: false },
            { id: 'f', kind: 'fund', title: 'The fund', as: 'funded-by', isFrom: false },
          ],
        }),
      search: (query) => buildAnswer(query, { hits: query.terms.kind?.includes('toolkit') ? [similar] : [] }),
    });
    openSite('/records/practice-dakar-micro-gardens');
    const howTo = (await screen.findByRole('heading', { name: 'How to do this' })).parentElement!;
    expect(within(howTo).getByRole('link', { name: 'The guide' })).toBeTruthy();
    expect(await within(howTo).findByRole('link', { name: 'A guide to gardens' })).toBeTruthy();
    const paid = screen.getByRole('heading', { name: 'What could pay for this' }).parentElement!;
    expect(within(paid).getByText('Who paid')).toBeTruthy();
    expect(
      within(paid)
        .getByRole('link', { name: /^Funds for this/ })
        .getAttribute('href'),
    ).toMatch(/^\/funds\?record=/);
    expect(within(paid).getByRole('link', { name: 'The fund' })).toBeTruthy();
  });
});
