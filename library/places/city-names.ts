/** What authorities put around the name of their city, in the languages that we read; checked one after the other. */
const BEFORE = [
  /^(?:the )?(?:royal )?(?:london|metropolitan|county)? ?borough of /i,
  /^(?:the )?(?:city(?: and (?:county|borough))?|town|village|township|municipality|district|county|metropolis|metropolitan (?:city|area|municipality)|state) of /i,
  /^(?:ville|commune|mairie|métropole|metropole|communauté urbaine|eurométropole|agglomération) (?:de la |de |du |des |d['’])/i,
  /^(?:ciudad|ayuntamiento|municipio|municipalidad|alcaldía|alcaldia|área metropolitana|area metropolitana|distrito metropolitano|gobierno(?: municipal)?|intendencia) (?:de la |del |de )/i,
  /^(?:ajuntament|àrea metropolitana) (?:de la |del |de |d['’])/i,
  /^(?:prefeitura|município|câmara|cidade)(?: municipal)? (?:do |da |de )/i,
  /^(?:comune|città metropolitana|roma capitale) di /i,
  /^(?:landeshauptstadt|hansestadt|freie und hansestadt|stadt|gemeinde) /i,
  /^(?:gemeente|kommune|miasto) /i,
  /^greater /i,
];
const AFTER = [
  / (?:metropolitan |county )?(?:borough|city|district|county|town|parish|municipal|regional|shire|island|islands)? ?council$/i,
  / (?:combined|metropolitan|unitary|city|municipal)? ?(?:authority|corporation|government)$/i,
  / (?:metropolitan|municipal|special|capital)? ?(?:metropolis|municipality|region|area|district|borough)$/i,
  / (?:metropolitan|special|autonomous|megalopolis)? ?(?:city|town|township)$/i,
  /(?:,| )? ?(?:d\. ?c\.?|d\. ?f\.|dc|df)$/i,
  / (?:kommune?|kommun|büyükşehir belediyesi|belediyesi|métropole|metropole|metropolitan)$/i,
  /(?:-si|-shi|-gun| shi)$/i,
];

/**
 * Shorter forms of a name, the nearest first: "Aberdeen City Council" gives "Aberdeen City" and "Aberdeen",
 * "London Borough of Camden" gives "Camden". Never the name itself.
 */
export function shorterNames(name: string): string[] {
  const found: string[] = [];
  let forms = [name];
  for (let round = 0; round < 3; round += 1) {
    forms = forms.flatMap((form) => [...BEFORE, ...AFTER].map((pattern) => form.replace(pattern, '').trim()));
    forms = [...new Set(forms)].filter((form) => form.length > 1 && form !== name && !found.includes(form));
    found.push(...forms);
  }
  return found;
}
