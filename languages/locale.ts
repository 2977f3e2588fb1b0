/**
 * The locale by which `Intl` writes a language: always with Western digits, so that counts, years and the numbers
 * inside titles and addresses look alike in every language (decision 22).
 */
export function localeOf(tag: string): string {
  return `${tag}-u-nu-latn`;
}
