/** Words separated by white space; a list of forty stays readable this way. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
