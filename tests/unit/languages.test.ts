import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RecordSchema } from '../../domain/record.ts';
import { compileCatalogue, untranslated, type Catalogue } from '../../languages/compile.ts';
import { isolated, spanText } from '../../languages/isolate.ts';
import { LANGUAGES_FOLDER, readLanguageFile, readLanguages } from '../../languages/languages.ts';
import { localeOf } from '../../languages/locale.ts';
import { CATALOGUES, typesOfMessages, valuesOf } from '../../languages/message-types.ts';
import type { SiteMessages } from '../../languages/messages.ts';
import { speak } from '../../languages/speak.ts';

const OTHERS = readLanguages().filter(({ tag }) => tag !== 'en');
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many']; // a plural of exact numbers and “other” has none
/** Of a record, what no history tells: what names it, and what we count. */
const NEVER_TOLD = ['id'];
const COUNTS = Array.from({ length: 1000 }, (_, count) => count);

describe('the languages', () => {
  it('begin with English and are told by their folders', () => {
    const [english, ...others] = readLanguages().map(({ tag }) => tag);
    expect(english).toBe('en');
    expect(others).toEqual(expect.arrayContaining(['es', 'fr']));
  });

  it('say their name and direction', () => {
    for (const { name, direction } of readLanguages()) {
      expect(name).not.toBe('');
      expect(direction).toMatch(/^(?:ltr|rtl)$/);
    }
  });

  it('name every field of a record whose changes the history of a page shows', () => {
    const named = Object.keys(catalogue('en', 'record')['fields'] ?? {});
    const missing = Object.keys(RecordSchema.shape).filter((field) => !named.includes(field));
    expect(missing.sort()).toEqual(NEVER_TOLD);
  });

  it('have the types that the English catalogues make; run `npm run messages`', async () => {
    expect(readFileSync(join(LANGUAGES_FOLDER, 'messages.ts'), 'utf8')).toBe(await typesOfMessages());
  });
});

describe.each(OTHERS.flatMap(({ tag }) => CATALOGUES.map((name) => [tag, name] as const)))(
  'the catalogue %s/%s.json',
  (tag, name) => {
    const english = textsOf(catalogue('en', name));
    const own = textsOf(catalogue(tag, name));

    it('is complete', () => {
      expect(untranslated(catalogue('en', name), catalogue(tag, name))).toEqual([]);
    });

    it('has no message that English does not have', () => {
      expect([...own.keys()].filter((path) => !english.has(path))).toEqual([]);
    });

    it('takes the same values as the English messages', () => {
      const sorted = (message: string) => [...valuesOf(message).keys()].sort();
      const odd = [...own].filter(([path, message]) => {
        const source = english.get(path);
        return source !== undefined && sorted(message).join() !== sorted(source).join();
      });
      expect(odd).toEqual([]);
    });

    it('has every plural form that the language uses', () => {
      const rules = new Intl.PluralRules(localeOf(tag));
      const needed = new Set(COUNTS.map((count) => rules.select(count)));
      const lacking = [...own].filter(([, message]) =>
        pluralsOf(message)
          .filter((forms) => forms.some((form) => CATEGORIES.includes(form)))
          .some((forms) => [...needed].some((form) => !forms.includes(form))),
      );
      expect(lacking).toEqual([]);
    });
  },
);

describe('The French texts', () => {
  it.each([...CATALOGUES, 'terms'])('of %s.json keep marks on the line of the word before them', (name) => {
    const loose = [...textsOf(catalogue('fr', name))].filter(([, text]) => /« |\S [:;?!»%]/.test(text));
    expect(loose).toEqual([]);
  });
});

describe('The Arabic texts', () => {
  it.each([...CATALOGUES, 'terms'])('of %s.json have Arabic marks', (name) => {
    const ofLatin = [...textsOf(catalogue('ar', name))].filter(([, text]) =>
      /\p{Script=Arabic}[»}]?[,;?]|[,;?] ?\p{Script=Arabic}/u.test(text),
    );
    expect(ofLatin).toEqual([]);
  });
});

describe('a catalogue', () => {
  const english: Catalogue = {
    close: 'Close',
    results: { show: '{count, plural, one {Show # result} other {Show # results}}', of: 'of {city}' },
  };
  interface Said {
    close: string;
    results: { show: (values: { count: number }) => string; of: (values: { city: string }) => string };
  }

  it('says counts by the plural rules of its language', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const show = `{count, plural, ${forms.map((form) => `${form} {${form} #}`).join(' ')}}`;
    const said = speak<Said>('ar', compileCatalogue(english, { results: { show } }));
    expect([0, 1, 2, 3, 11, 100, 1234].map((count) => said.results.show({ count }))).toEqual([
      'zero 0',
      'one 1',
      'two 2',
      'few 3',
      'many 11',
      'other 100',
      'many 1,234',
    ]);
  });

  it('is filled from English, message by message, and tells which', () => {
    const spanish: Catalogue = { close: '', results: { of: 'de {city}' } };
    const said = speak<Said>('es', compileCatalogue(english, spanish));
    expect([said.close, said.results.show({ count: 1 }), said.results.of({ city: 'Lima' })]).toEqual([
      'Close',
      'Show 1 result',
      'de Lima',
    ]);
    expect(untranslated(english, spanish)).toEqual(['close', 'results.show']);
  });

  it('is called by the types that were made of it', () => {
    const said = speak<SiteMessages>(
      'fr',
      compileCatalogue(catalogue('en', 'site'), catalogue('fr', 'site')),
    );
    expect(said.search.resultsFor({ count: 1832, text: 'vélo' })).toBe(
      '1\u202f832 résultats pour «\u00a0vélo\u00a0»',
    );
  });

  it('names the message that cannot be read', () => {
    expect(() => compileCatalogue(english, { results: { of: 'de {city' } })).toThrow(/results\.of/);
  });

  it('keeps a message with values a function where a translation leaves them out', () => {
    const said = speak<Said>('es', compileCatalogue(english, { results: { of: 'de la ciudad' } }));
    expect(said.results.of({ city: 'Lima' })).toBe('de la ciudad');
  });
});

describe('A text within a sentence', () => {
  const english: Catalogue = { search: 'Search in {city}', sent: '{url}', of: '{count, number} of {city}' };
  interface Said {
    search: (values: { city: string }) => string;
    sent: (values: { url: string }) => string;
    of: (values: { count: number; city: string }) => string;
  }
  const said = (direction: 'ltr' | 'rtl') => speak<Said>('ar', compileCatalogue(english), direction);

  it('keeps its own direction where the language runs from right to left', () => {
    expect(said('rtl').search({ city: 'Lima (Perú)' })).toBe('Search in \u2068Lima (Perú)\u2069');
    expect(said('rtl').of({ count: 3, city: 'Lima' })).toBe('3 of \u2068Lima\u2069');
    expect(said('ltr').search({ city: 'Lima' })).toBe('Search in Lima');
  });

  it('runs as the sentence does where it was put together from such texts', () => {
    expect(isolated('\u2068Lima\u2069، \u2068Quito\u2069', 'rtl')).toBe(
      '\u2067\u2068Lima\u2069، \u2068Quito\u2069\u2069',
    );
  });

  it('is not marked where it is an address, which programs read too', () => {
    expect(said('rtl').sent({ url: 'https://example.org/' })).toBe('https://example.org/');
  });

  it('is a span of years that reads from the left everywhere', () => {
    expect(spanText(2019, 2024, 'ltr')).toBe('2019–2024');
    expect(spanText(2019, 2024, 'rtl')).toBe('\u20662019–2024\u2069');
    expect(spanText(2019, 2019, 'rtl')).toBe('2019');
  });
});

function catalogue(tag: string, name: string): Catalogue {
  return (readLanguageFile(tag, `${name}.json`) ?? {}) as Catalogue;
}

/** Every message by its path, such as `search.results`. */
function textsOf(group: Catalogue, path = ''): Map<string, string> {
  return new Map(
    Object.entries(group).flatMap(([key, message]): [string, string][] =>
      typeof message === 'string' ? [[path + key, message]] : [...textsOf(message, `${path}${key}.`)],
    ),
  );
}

/** The forms of every plural of a message. */
function pluralsOf(message: string): string[][] {
  const { compiled } = compileCatalogue({ compiled: message });
  const found: string[][] = [];
  collect(compiled);
  return found;

  function collect(part: unknown): void {
    if (!Array.isArray(part)) return;
    if (part[1] === 'plural') found.push(Object.keys(part[2] as object));
    for (const each of part) {
      if (typeof each === 'object' && each !== null) Object.values(each as object).forEach(collect);
      collect(each);
    }
  }
}
