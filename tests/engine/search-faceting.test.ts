// Long, because each rule of facets (F1 to F10) has its examples here.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACET_KEYS } from '../../domain/facets.ts';
import { openTestSearch, readQuery, TABLE, type TestSearch } from './search-table.ts';
import { unlimited } from '../until.ts';

let table: TestSearch;
beforeAll(async () => {
  table = await openTestSearch(TABLE);
});
afterAll(() => table.remove());

const sorted = async (raw: string) => (await table.ids(raw)).sort().join('');

describe('the rules of faceting', () => {
  it('F1: a facet and its filter share one key, for every facet of the registry', async () => {
    const { facets } = await table.ask('');
    expect(Object.keys(facets)).toEqual(FACET_KEYS);
    for (const key of FACET_KEYS) {
      for (const { id, count } of facets[key] ?? []) {
        const { total } = await table.ask(new URLSearchParams({ [key]: id }).toString());
        expect([key, id, total]).toEqual([key, id, count]);
      }
    }
  });

  it('F1: only the facets asked for are counted', async () => {
    expect(Object.keys((await table.ask('facets=sdg&facets=kind')).facets)).toEqual(['kind', 'sdg']);
    expect((await table.ask('facets=none')).facets).toEqual({});
  });

  it('F2: values inside a facet are alternatives, facets narrow together', async () => {
    expect(await sorted('theme=resilience')).toBe('acfgj');
    expect(await sorted('theme=resilience&theme=innovation')).toBe('acefgj');
    expect(await sorted('theme=resilience&theme=innovation&kind=practice')).toBe('ce');
  });

  it('F2: "all of these" asks for every value', async () => {
    expect(await sorted('theme=resilience&theme=inclusion&all=theme')).toBe('c');
    expect(await sorted('sdg=11&sdg=13&all=sdg')).toBe('ac');
    expect(await sorted('sdg=11&sdg=13&all=sdg&theme=inclusion')).toBe('c');
  });

  it('F2: evidence is narrowed by what a record has, all of it where that is asked for', async () => {
    expect(await sorted('evidence=cost')).toBe('ab');
    expect(await sorted('evidence=cost&evidence=results&all=evidence')).toBe('a');
    expect(await table.counts('evidence', 'evidence=results')).toEqual(['*results 1', 'cost 2']);
    expect(await table.counts('entry', 'evidence=cost')).toEqual(['case 1', 'register 1']);
    expect(await table.counts('goals', '')).toEqual(['declared 9', 'derived 1', 'any 9']);
  });

  it('F2: a goal that we derived is none that the source declares', async () => {
    expect(await sorted('sdg=5&sdg=8&all=sdg')).toBe('d');
    expect(await sorted('declared=5&declared=8&all=declared')).toBe('');
    expect(await sorted('declared=5')).toBe('de');
    expect(await table.counts('declared', 'sdg=8')).toEqual(['5 1']);
  });

  it('F7: rows of registers are folded into their sources, and stay in the total and in every count', async () => {
    const folded = await table.ask('registers=folded&sort=title');
    expect(
      folded.hits
        .map(({ id }) => id)
        .sort()
        .join(''),
    ).toBe('acdefghij');
    expect(folded).toMatchObject({ total: 10, pages: 1 });
    expect(folded.folded).toEqual([{ id: 'housing-register', label: 'Housing register', count: 1 }]);
    expect(folded.facets).toEqual((await table.ask('')).facets);
    const pages = await table.ask('registers=folded&size=3&page=3');
    expect([pages.total, pages.pages, pages.hits.length]).toEqual([10, 3, 3]);
  });

  it('F10: rows are listed where a reader asks for them, or where nothing else matches', async () => {
    for (const raw of [
      'entry=register',
      'source=housing-register',
      'q=homes',
      'evidence=cost&city=barcelona-es&sdg=11&theme=inclusion',
    ]) {
      const answer = await table.ask(`registers=folded&${raw}`);
      expect([raw, answer.total, answer.folded, answer.hits.map(({ id }) => id)]).toEqual([
        raw,
        1,
        [],
        ['b'],
      ]);
    }
    expect(await table.ask('registers=folded&q=barcelona')).toMatchObject({ total: 3, hits: [{}, {}] });
    const related = async (raw: string) => (await table.ask(raw)).related.map(({ id }) => id);
    expect(await related('q=barcelona+summer')).toContain('b');
    expect(await related('registers=folded&q=barcelona+summer')).not.toContain('b');
  });

  it('F3: the counts of a facet ignore its own selection and respect every other', async () => {
    expect(await table.counts('theme', '')).toEqual([
      'resilience 5',
      'inclusion 4',
      'governance 2',
      'innovation 1',
    ]);
    expect(await table.counts('theme', 'theme=resilience')).toEqual([
      '*resilience 5',
      'inclusion 4',
      'governance 2',
      'innovation 1',
    ]);
    expect(await table.counts('kind', 'theme=resilience')).toEqual(['strategy 4', 'practice 1']);
    expect(await table.counts('theme', 'theme=resilience&kind=practice')).toEqual([
      'inclusion 2',
      'innovation 1',
      '*resilience 1',
    ]);
  });

  it('F3: the counts respect the words', async () => {
    expect(await table.counts('kind', 'q=heat')).toEqual(['strategy 1', 'practice 1']);
    expect(await table.counts('city', 'q=summer&city=paris-fr')).toEqual(['barcelona-es 2', '*paris-fr 0']);
  });

  it('F3: under "all of these" the counts respect the selection', async () => {
    expect(await table.counts('sdg', 'sdg=11&all=sdg')).toEqual(['5 1', '6 1', '*11 5', '13 2']);
  });

  it('an answer holds the first terms of an open facet, the selected ones always, and names what it left out', async () => {
    const { facets, more } = await table.ask('facetSize=2&city=paris-fr');
    expect(facets.city?.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'barcelona-es 3',
      'bogota-co 2',
      'paris-fr 1',
    ]);
    expect(more.city).toEqual({ terms: 2, count: 4 });
    expect((await table.ask('facetSize=1')).facets.theme).toHaveLength(4);
    expect(Object.keys(more)).toEqual(['city']);
    expect((await table.ask('')).more).toEqual({});
  });

  it('an answer has the whole of a record, or what a row of results shows', async () => {
    const [full] = (await table.ask('q=playgrounds')).hits;
    const [row] = (await table.ask('q=playgrounds&fields=row')).hits;
    expect(full).toHaveProperty('sections');
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'awards',
      'city',
      'id',
      'kind',
      'matched',
      'sdgs',
      'status',
      'summary',
      'title',
      'topics',
      'years',
    ]);
    expect(row).toMatchObject({ title: full?.title, matched: full?.matched });
  });

  it('F4: a selected value stays, with count 0 if need be', async () => {
    expect(await table.counts('city', 'city=tokyo-jp&theme=inclusion')).toEqual([
      'barcelona-es 2',
      'bogota-co 2',
      '*tokyo-jp 0',
    ]);
    expect(await table.counts('city', 'city=nowhere-xx&facets=city')).toContain('*nowhere-xx 0');
    expect(await table.counts('sdg', 'sdg=1&sdg=2&all=sdg')).toEqual(['*1 0', '*2 0']);
  });

  it('F5: unselected values with count 0 are not returned', async () => {
    expect(await table.counts('theme', 'kind=practice')).toEqual([
      'inclusion 2',
      'innovation 1',
      'resilience 1',
    ]);
  });

  it('F6: vocabulary order where it carries meaning, otherwise by count, then label', async () => {
    expect(await table.counts('sdg', '')).toEqual(['5 2', '6 1', '8 1', '11 5', '13 4', '17 1']);
    expect(await table.counts('population', '')).toEqual(['1m-5m 6', '5m-10m 2', 'over-10m 2']);
    expect(await table.counts('city', '')).toEqual([
      'barcelona-es 3',
      'bogota-co 2',
      'dakar-sn 2',
      'tokyo-jp 2',
      'paris-fr 1',
    ]);
  });

  it('F6: labels are those of the reader’s language, and so is their order', async () => {
    const labels = async (lang: string) =>
      (await table.ask(`lang=${lang}&facets=country`)).facets.country?.map(({ label }) => label);
    expect(await labels('en')).toEqual(['Spain', 'Colombia', 'Japan', 'Senegal', 'France']);
    expect(await labels('es')).toEqual(['España', 'Colombia', 'Japón', 'Senegal', 'Francia']);
    expect(await labels('fr')).toEqual(['Espagne', 'Colombie', 'Japon', 'Sénégal', 'France']);
    const { facets } = await table.ask('facets=city&facets=award');
    expect(facets.city?.map(({ label }) => label)).toContain('Bogotá');
    expect(facets.award).toMatchObject([{ id: 'guangzhou-award', label: 'Guangzhou Award' }]);
  });

  it('F7: the total comes from the hits alone, and the counts may not add up to it', async () => {
    const answer = await table.ask('size=3&facets=theme');
    expect(answer).toMatchObject({ total: 10, pages: 4, page: 1, size: 3 });
    expect(answer.hits).toHaveLength(3);
    expect(answer.facets.theme?.reduce((sum, { count }) => sum + count, 0)).toBe(12);
    expect(await table.ask('page=99')).toMatchObject({ total: 10, hits: [] });
  });

  it('F8: what is not published is neither found nor counted', async () => {
    // The index also holds its own hidden marker.
    expect((await table.ask('')).total).toBe(TABLE.length);
    expect((await table.ask('q=marker')).total).toBe(0);
  });

  it('F9: counts and total are the same on every page', async () => {
    const first = await table.ask('size=2&theme=resilience');
    const second = await table.ask('size=2&theme=resilience&page=2');
    expect(second.facets).toEqual(first.facets);
    expect(second.total).toBe(first.total);
  });

  it.each(['relevance', 'recommended', 'newest', 'oldest', 'title', 'updated'])(
    'F10: every record is reached exactly once by paging, sorted by %s',
    async (sort) => {
      const seen: string[] = [];
      for (let page = 1; page <= 4; page += 1)
        seen.push(...(await table.ids(`sort=${sort}&size=3&page=${page}`)));
      expect(seen.sort()).toEqual(TABLE.map(({ id }) => id));
    },
  );

  it.each(
    TABLE.flatMap(({ id, title, titleOriginal }) =>
      [title, titleOriginal ?? title].map((text) => [text, id]),
    ),
  )('F10: "%s" finds its record first', async (title, id) => {
    expect((await table.ids(new URLSearchParams({ q: title }).toString()))[0]).toBe(id);
  });
});

describe('years, places and order', () => {
  it('a record matches when its period overlaps the years asked for', async () => {
    expect(await sorted('from=2024')).toBe('abdefi');
    expect(await sorted('to=2016')).toBe('bj');
    expect(await sorted('from=2017&to=2017')).toBe('bg');
    expect(await sorted('from=2051')).toBe('dei');
  });

  it('years=begun asks for the year of adoption, else of the start; years=ended for the last year', async () => {
    expect(await sorted('years=begun')).toBe('abcdefghij');
    expect(await sorted('years=begun&from=2018')).toBe('acdefi');
    expect(await sorted('years=begun&from=2016&to=2017')).toBe('bgj');
    expect(await sorted('years=ended&from=2000')).toBe('abcfg');
    expect(await sorted('years=ended&to=2029')).toBe('bcg');
  });

  it('near finds what lies within the circle, the nearest first', async () => {
    expect(await sorted('near=41.4,2.2,100')).toBe('abc');
    const cities = (await table.ask('near=48.8,2.3,1200')).hits.map(({ city }) => city?.name);
    expect(cities).toEqual(['Paris', 'Barcelona', 'Barcelona', 'Barcelona']);
    expect((await table.ask('near=0,0,20038')).total).toBe(10);
    expect((await table.ask('near=-45,170,1')).total).toBe(0);
  });

  it('orders by year, title or change', async () => {
    expect((await table.ids('sort=oldest')).slice(0, 3).sort()).toEqual(['b', 'g', 'j']);
    expect((await table.ids('sort=newest'))[0]).toBe('i');
    expect((await table.ids('sort=newest')).at(-1)).toBe('h');
    expect((await table.ids('sort=title')).slice(0, 3)).toEqual(['e', 'a', 'c']);
    expect((await table.ids('sort=updated')).slice(0, 2)).toEqual(['a', 'h']);
  });

  it('is what we recommend when nothing is asked in words: the best documented first, then the newest', async () => {
    expect(await table.ids('')).toEqual(await table.ids('sort=recommended'));
  });
});

describe('searching inside a facet', () => {
  const search = async (
    facet: 'city' | 'country' | 'target',
    text: string,
    raw = '',
    limit = 50,
    page = 1,
  ) => {
    const query = { ...readQuery(raw), facets: [] };
    const answer = await table.search.searchFacet({ facet, text, query, limit, page }, unlimited());
    return {
      ...answer,
      terms: answer.terms.map(({ id, count, selected }) => `${selected ? '*' : ''}${id} ${count}`),
    };
  };

  it('goes through all the terms page by page', async () => {
    const pages = [
      await search('city', '', '', 2, 1),
      await search('city', '', '', 2, 2),
      await search('city', '', '', 2, 3),
    ];
    expect(pages.map(({ terms }) => terms)).toEqual([
      ['barcelona-es 3', 'bogota-co 2'],
      ['dakar-sn 2', 'tokyo-jp 2'],
      ['paris-fr 1'],
    ]);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
  });

  it('ignores accents and case', async () => {
    expect((await search('city', 'BOGOTA')).terms).toEqual(['bogota-co 2']);
    expect((await search('city', 'bogotá')).terms).toEqual(['bogota-co 2']);
  });

  it('finds a city by another name where none is called so', async () => {
    expect((await search('city', 'ndakaar')).terms).toEqual(['dakar-sn 2']);
    expect((await search('city', 'ndakaaru', 'sdg=13')).terms).toEqual([]);
  });

  it('matches the starts of words, in the reader’s language', async () => {
    expect((await search('country', 'ja')).terms).toEqual(['JP 2']);
    expect((await search('country', 'españ', 'lang=es')).terms).toEqual(['ES 3']);
    expect((await search('city', 'ogot')).terms).toEqual([]);
  });

  it('finds a country by every name that imports know', async () => {
    expect((await search('country', 'Giappone')).terms).toEqual(['JP 2']);
    expect((await search('country', 'JPN')).terms).toEqual(['JP 2']);
  });

  it('honours the other filters and words, and not the facet’s own selection', async () => {
    expect((await search('city', '', 'theme=inclusion')).terms).toEqual(['barcelona-es 2', 'bogota-co 2']);
    expect((await search('city', '', 'q=summer&city=paris-fr')).terms).toEqual([
      'barcelona-es 2',
      '*paris-fr 0',
    ]);
  });

  it('says how many there are, and F4: lets a selected one push out no other', async () => {
    expect(await search('city', '', 'city=paris-fr', 2)).toMatchObject({
      total: 5,
      terms: ['barcelona-es 3', 'bogota-co 2', '*paris-fr 1'],
    });
  });
});
