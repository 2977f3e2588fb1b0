import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../domain/record.ts';
import { rounds, seed, seededRandom } from '../random.ts';
import { openSampleSearch, type SampleSearch } from './search-sample.ts';

let sample: SampleSearch;
beforeAll(async () => {
  sample = await openSampleSearch();
}, 240_000);

const idsOf = (records: readonly PublishedRecord[]) => records.map(({ id }) => id);
const first = async (q: string, most: number) => idsOf(await sample.find(q)).slice(0, most);

/** How many of the first five that a page shows are about something, those that are only related among them. */
async function answered(q: string, about: RegExp): Promise<number> {
  const { hits, related } = await sample.ask(q, 5);
  const shown = [...hits, ...related].slice(0, 5);
  return shown.filter(({ json }) => {
    const { title, summary } = JSON.parse(json.toString()) as PublishedRecord;
    return about.test(`${title} ${summary}`);
  }).length;
}

/** How many of the first ten of one search are among the first ten of another. */
async function kept(q: string, of: string): Promise<number> {
  const wanted = await first(of, 10);
  const found = new Set(await first(q, 10));
  return wanted.filter((id) => found.has(id)).length / wanted.length;
}

describe('what a city suffers from', () => {
  it.each([
    'muertes por calor',
    'mortes por calor',
    'décès dus à la chaleur',
    'وفيات الحر',
    '高温死亡',
    'жара смертность',
  ])('is found in the words of other languages as in English: %s', async (q) => {
    expect(await kept(q, 'heat deaths')).toBe(1);
  });
});

describe('a slip', () => {
  it.each([
    ['afordable housing', 'affordable housing'],
    ['bicicle parkng', 'bicycle parking'],
    ['tree planitng', 'tree planting'],
  ])('is corrected: %s', async (typed, meant) => {
    expect(await first(typed, 10)).toEqual(await first(meant, 10));
    expect((await sample.ask(typed)).corrected.length).toBeGreaterThan(0);
  });

  it(`in an everyday phrase keeps half of the first ten, nine times of ten, seed ${seed}`, async () => {
    const random = seededRandom(seed);
    const typed = Array.from({ length: rounds(1, 10) }, () => PHRASES).flat();
    const shares: number[] = [];
    for (const phrase of typed) shares.push(await kept(withSlip(phrase, random), phrase));
    expect(shares.filter((share) => share >= 0.5).length).toBeGreaterThanOrEqual(typed.length * 0.9);
  });
});

describe('the name of a place', () => {
  it('of every country with three records finds its own, and nothing else among the first five', async () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const counts = new Map<string, number>();
    for (const { city } of sample.records)
      if (city) counts.set(city.country, (counts.get(city.country) ?? 0) + 1);
    const wrong: string[] = [];
    for (const [country, count] of counts) {
      if (count < 3) continue;
      const name = names.of(country) ?? country;
      // Liberia is a city of Costa Rica too, and gives both.
      if (sample.records.some(({ city }) => city?.name === name && city.country !== country)) continue;
      const found = await sample.find(name);
      const own = found.filter(({ city }) => city?.country === country);
      const isAll = (await sample.ask(name)).total >= count;
      const isFirst = found.slice(0, 5).every(({ city }) => city?.country === country);
      if (own.length < found.length * 0.95 || !isFirst || !isAll) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Madras', 'Chennai'],
    ['Cologne', 'Köln'],
    ['Malmoe', 'Malmö'],
    ['NYC', 'New York'],
  ])('%s is that of %s', async (q, city) => {
    const found = await sample.find(q);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((record) => !record.city?.name.startsWith(city))).toEqual([]);
    expect((await sample.ask(q)).places[0]?.kind).toBe('city');
  });

  it('are left out as they were written, a decimal too', async () => {
    const { leftOut } = await sample.ask('heat deaths 2.4 zeppelins');
    expect(leftOut).toContain('2.4');
  });

  it('that a city has today is not that of one that had it long ago, as Syracuse was called Milan', async () => {
    expect((await sample.ask('congestion charge Milan')).places.map(({ id }) => id)).toEqual(['milan-it']);
  });

  it.each([
    ['India', 'IN'],
    ['Iceland', 'IS'],
    ['South Korea', 'KR'],
    ['Canada', 'CA'],
    ['Albania', 'AL'],
    ['Romania', 'RO'],
    ['UK', 'GB'],
  ])('of a country finds only its own, however few these are: %s', async (q, country) => {
    const found = await sample.find(q);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ city }) => city?.country !== country)).toEqual([]);
  });

  it.each([
    ['Scotland', /Aberdeen|Dundee|Edinburgh|Glasgow|Inverness|Stirling/],
    ['Wales', /Cardiff|Newport|Swansea|Bridgend|Caernarfon|Pontypool/],
  ])('of a nation of the United Kingdom finds its own: %s', async (q, some) => {
    const found = await sample.find(q);
    expect(found.filter(({ city }) => city?.country !== 'GB')).toEqual([]);
    expect(found.filter(({ city }) => some.test(city?.name ?? '')).length).toBeGreaterThan(3);
    expect(
      found.filter(({ city }) => /^(?:London|Manchester|Leeds|Belfast)$/.test(city?.name ?? '')),
    ).toEqual([]);
  });

  it('stays one where two of them are asked for, of which no record has both', async () => {
    const found = await sample.find('habitação social em Portugal e no Brasil');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ city }) => !['PT', 'BR'].includes(city?.country ?? ''))).toEqual([]);
  });

  it.each(['cost', 'funding', 'tree planting'])('is not found by "%s" inside it', async (q) => {
    const names = (await sample.find(q)).slice(0, 5).map(({ city, title }) => `${city?.name} ${title}`);
    expect(names.filter((name) => /Beach|Fond du Lac|Forest of Dean/.test(name))).toEqual([]);
  });
});

describe('words', () => {
  it('about heat find records about heat first', async () => {
    const texts = (await sample.find('heat')).slice(0, 5).map(({ title, summary }) => `${title} ${summary}`);
    expect(texts.filter((text) => /heat/i.test(text)).length).toBeGreaterThanOrEqual(4);
    expect(await first('cooling centres', 50)).toContain('ahmedabad-heat-action-plan');
    expect(await first('cooling centres', 50)).not.toContain('haarlem-ban-on-advertising-for-meat');
  });

  it.each([
    ['cost', /\bcost|\bpric|\bpaid|million|budget/i],
    ['funding', /\bfund|\bpaid|\bpays?\b|financ|fiscal|\bloan|invest/i],
    ['tree planting', /\btrees?\b|forest|canopy|woodland/i],
  ])('that places have in their names find what is about them: %s', async (q, about) => {
    expect(await answered(q, about)).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['homeless people', /homeless|rough sleep/i],
    ['too hot in summer', /heat|hot/i],
    ['SUDS', /rain|storm|drain/i],
    ['TOD', /transit|stations/i],
    ['जल आपूर्ति', /water/i],
    ['कचरा प्रबंधन', /waste/i],
    ['school streets', /school|écoles/i],
    ['végétalisation des écoles', /school/i],
  ])('of everyday speech, acronyms and Hindi find what they mean: %s', async (q, about) => {
    expect(await answered(q, about)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['مياه', 'water'],
    ['垃圾分类', 'waste'],
    ['Umweltzone', 'air-quality'],
  ])('%s finds the topic %s', async (q, topic) => {
    const found = await sample.find(q);
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.slice(0, 5).filter(({ topics }) => topics.includes(topic as never)).length,
    ).toBeGreaterThanOrEqual(Math.min(4, found.length - 1));
  });

  it.each(['🚲', '"', '?!', '\u200f'])('that are none, such as %j, find nothing and say so', async (q) => {
    const { total, isSearchable } = await sample.ask(q);
    expect([total, isSearchable]).toEqual([0, false]);
  });

  it('are the same with marks of direction inside', async () => {
    expect(await first('\u200fhous\u200ding\u200e', 10)).toEqual(await first('housing', 10));
  });
});

describe('a question', () => {
  it('finds what its subject finds: how can my city start a participatory budget', async () => {
    expect(
      await kept('how can my city start a participatory budget', 'participatory budget'),
    ).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    (x: string) => `what have cities done about ${x}`,
    (x: string) => `examples of ${x}`,
    (x: string) => `how can my city start with ${x}`,
  ])('keeps six of the first ten of what it is about, nine times of ten: %s', async (ask) => {
    const shares: number[] = [];
    for (const phrase of PHRASES) shares.push(await kept(ask(phrase), phrase));
    expect(shares.filter((share) => share >= 0.6).length).toBeGreaterThanOrEqual(PHRASES.length * 0.9);
  });
});

const PHRASES =
  `affordable housing; participatory budget; bicycle parking; tree planting; school meals; public transport; green roofs; climate adaptation; waste collection; drinking water;
  older people; informal settlements; parking minimums; carbon neutral; congestion charge; urban agriculture; homelessness; bike sharing; air quality; public space;
  flood protection; zero waste; gender equality; open data; short-term rentals; street vendors; energy efficiency; car-free centre; child friendly; road safety`
    .split(';')
    .map((phrase) => phrase.trim());

/** One letter of the longest word left out, doubled, or swapped with the next. */
function withSlip(phrase: string, random: () => number): string {
  const words = phrase.split(' ');
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  const at = 1 + Math.floor(random() * (longest.length - 3));
  const [before, letter, next, rest] = [
    longest.slice(0, at),
    longest[at],
    longest[at + 1],
    longest.slice(at + 2),
  ];
  const slips = [
    `${before}${next}${rest}`,
    `${before}${letter}${letter}${next}${rest}`,
    `${before}${next}${letter}${rest}`,
  ];
  const slip = slips[Math.floor(random() * slips.length)] ?? longest;
  return words.map((word) => (word === longest ? slip : word)).join(' ');
}
