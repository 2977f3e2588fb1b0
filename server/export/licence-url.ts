const CREATIVE_COMMONS = /^CC[ -](BY(?:-(?:NC|ND|SA|NC-SA|NC-ND))?)[ -](\d\.\d)$/i;
const CC0 = /^CC0(?:[ -]1\.0)?$/i;

/** The address of a licence, where its name is one of Creative Commons' or an address itself. */
export function licenceUrl(licence: string | undefined): string | undefined {
  const name = licence?.trim() ?? '';
  if (/^https?:\/\/\S+$/.test(name)) return name;
  if (CC0.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = CREATIVE_COMMONS.exec(name) ?? [];
  return terms && version && `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
