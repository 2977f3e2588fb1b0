import { foldText } from '../../domain/vocabularies/fold.ts';

const LANGUAGES = 'en es fr pt ca de it nl pl cs ro hu sv da nb fi el tr ru uk bg ar id vi'.split(' ');
const OTHERS =
  `spring summer autumn fall winter primavera verano otoño otono invierno printemps été automne hiver frühjahr frühling sommer
  herbst winter verão outono inverno estate autunno inverno estiu tardor hivern year año ano année jahr anno any rok год circa approx about
  around environ hacia vers ungefähr etwa early mid late`.split(/\s+/);

/**
 * Whether a word may be before a year without changing it: a month in its long or short form, a season, “circa”. In
 * “before 2019” and “revised 2019” the year is another one than that of the adoption.
 */
export function isYearWord(word: string): boolean {
  words ??= new Set([...OTHERS, ...LANGUAGES.flatMap(monthsOf)].map(foldText));
  return words.has(foldText(word));
}

let words: ReadonlySet<string> | undefined;

function monthsOf(language: string): string[] {
  const forms = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' as const },
  ]);
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2021, month, 1));
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    });
  });
}
