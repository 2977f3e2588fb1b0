const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;
/** Japanese eras and the years of the Republic of China: the year before their first (Japan's National Diet Library). */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};
const ERA_YEAR = new RegExp(`(${Object.keys(BEFORE_ERA).join('|')}) ?(元|\\d{1,3}) ?年度?`, 'gu');

/** `٢٠٢١`, `२०२१` and `２０２１` as 2021; the Arabic signs between digits as `,` for groups and `.` for fractions. */
export function westernDigits(text: string): string {
  return text
    .replace(OTHER_DIGITS, (digit) => String(digitValue(digit)))
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/(?<=\d)٫(?=\d)/g, '.');
}

/** `令和3年` and `民國110年` as `2021年`, what follows as it is. */
export function withCommonYears(text: string): string {
  return text.replace(ERA_YEAR, (_, era: string, year: string) => {
    return `${BEFORE_ERA[era]! + (year === '元' ? 1 : Number(year))}年`;
  });
}

/** Decimal digits of every script come in runs of ten, from zero to nine (Unicode Standard, 4.6). */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
