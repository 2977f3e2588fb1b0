/**
 * What authorities put before the name of their city, in the languages that we read. The article of a name can be part of
 * the name (La Rochelle, El Prat), so the forms with it are tried first.
 */
const OFFICES: readonly (readonly [office: string, particles: Readonly<Record<string, string>>])[] = [
  ['(?:royal )?(?:london|metropolitan|county)? ?borough', { 'of ': '' }],
  [
    '(?:city(?: and (?:county|borough))?|town|village|township|municipality|district|county|metropolis|metropolitan (?:city|area|municipality))',
    { 'of the ': '', 'of ': '' },
  ],
  [
    '(?:ville|commune|mairie|métropole|metropole|communauté urbaine|communauté d’agglomération|eurométropole|agglomération)',
    { 'de la ': 'La ', 'de l’': 'L’', 'du ': 'Le ', 'des ': 'Les ', 'd’': '', 'de ': '' },
  ],
  [
    '(?:(?:excmo\\.? |excelentísimo )?ayuntamiento|ciudad|municipio|municipalidad(?: provincial| distrital)?|alcaldía(?: mayor| municipal)?|alcaldia(?: mayor| municipal)?|área metropolitana|area metropolitana|distrito metropolitano|gobierno(?: municipal)?|intendencia)',
    { 'de la ': 'La ', 'de las ': 'Las ', 'de los ': 'Los ', 'de el ': 'El ', 'del ': 'El ', 'de ': '' },
  ],
  [
    '(?:ajuntament|àrea metropolitana)',
    { 'de la ': 'La ', 'de les ': 'Les ', 'del ': 'El ', 'de l’': 'L’', 'd’': '', 'de ': '' },
  ],
  ['(?:concello|concejo)', { 'da ': 'A ', 'do ': 'O ', 'das ': 'As ', 'dos ': 'Os ', 'de ': '' }],
  [
    '(?:prefeitura|município|municipio|câmara|cidade)(?: municipal)?',
    { 'da ': '', 'do ': '', 'de ': '', 'dos ': '', 'das ': '' },
  ],
  [
    '(?:comune|città|citta|città metropolitana|municipio|roma capitale)',
    { 'della ': 'La ', 'dell’': 'L’', 'del ': '', 'di ': '' },
  ],
  ['primăria|primaria', { 'municipiului ': '', 'orașului ': '', 'orasului ': '', 'comunei ': '', '': '' }],
  ['(?:municipiul|orașul|comuna)', { '': '' }],
  ['(?:landeshauptstadt|hansestadt|freie und hansestadt|stadt|gemeinde)', { '': '' }],
  [
    '(?:gemeente|kommune|miasto|urząd miasta|gmina|obec|město|mesto|grad|općina|opština|obshtina|община|општина|град)',
    { '': '' },
  ],
  ['(?:thành phố|tp\\.|thị xã|quận|huyện|kota|kabupaten|lungsod ng|bayan ng)', { '': '' }],
  ['(?:г\\.|гор\\.|город|місто|м\\.)', { '': '' }],
  ['greater', { '': '' }],
];

const BEFORE = OFFICES.flatMap(([office, particles]) =>
  Object.entries(particles).map(([particle, article]) => ({
    pattern: new RegExp(`^(?:the )?(?:${office}) ${particle}(?=\\S)`, 'i'),
    article,
  })),
);

/** And what they put after it. */
const AFTER = [
  / (?:metropolitan |county )?(?:borough|city|district|county|town|parish|municipal|regional|shire|island|islands)? ?council$/i,
  / (?:combined|metropolitan|unitary|city|municipal)? ?(?:authority|corporation|government|administration)$/i,
  / (?:metropolitan|municipal|special|capital)? ?(?:metropolis|municipality|region|area|district|borough)$/i,
  / (?:metropolitan|special|autonomous|megalopolis)? ?(?:city|town|township)$/i,
  /(?:,| )? ?(?:d\. ?[cm]\.?|d\. ?f\.|dc|df|dm)$/i,
  / (?:kommune?|kommun|stad|byråd|kommunestyre|kommunfullmäktige|büyükşehir belediyesi|belediyesi|métropole|metropole|metropolitan)$/i,
  / (?:kaupunki|kunta|kaupunginhallitus)$/i,
  /(?:[- ](?:si|shi|gun|machi|cho|mura|son|ku)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーヶ]{2,})[市町村区區县縣])$/iu,
];

/** Offices in whose names the city is in the genitive: "Göteborgs Stad", "Helsingin kaupunki". */
const SCANDINAVIAN = / (?:kommune?|kommun|stad|byråd|kommunestyre|kommunfullmäktige)$/i;
const FINNISH = / (?:kaupunki|kunta|kaupunginhallitus)$/i;

/**
 * Shorter forms of a name, the nearest first: "Aberdeen City Council" gives "Aberdeen City" and "Aberdeen",
 * "London Borough of Camden" gives "Camden". Never the name itself.
 */
export function shorterNames(name: string): string[] {
  const found: string[] = [];
  let forms = [name.replaceAll(/['’]/g, '’')];
  for (let round = 0; round < 3; round += 1) {
    forms = forms.flatMap((form) => [...withoutOffice(form), ...withoutEnding(form)]);
    forms = [...new Set(forms)].filter((form) => form.length > 1 && form !== name && !found.includes(form));
    found.push(...forms);
  }
  return found;
}

/** The name behind the words of an office, with its article and without: "Ayuntamiento de La Oliva" gives "La Oliva". */
export function withoutOffice(name: string): string[] {
  return BEFORE.flatMap(({ pattern, article }) => {
    const rest = name.replace(pattern, '').trim();
    if (rest === name) return [];
    return article === '' ? [rest] : [`${article}${rest}`, rest];
  });
}

function withoutEnding(name: string): string[] {
  return AFTER.flatMap((pattern) => {
    const rest = name.replace(pattern, '').trim();
    return rest === name ? [] : [rest];
  }).flatMap((rest) => [rest, ...nominatives(name, rest)]);
}

function nominatives(name: string, rest: string): string[] {
  if (SCANDINAVIAN.test(name) && /s$/i.test(rest)) return [rest.slice(0, -1)];
  if (!FINNISH.test(name) || !/n$/i.test(rest)) return [];
  const stem = rest.slice(0, -1); // Espoon, Tampereen, Helsingin, Lahden, Turun
  const forms = [stem, stem.replace(/ee$/, 'e'), stem.replace(/e$/, 'i')];
  return [
    ...forms,
    ...forms.flatMap((form) => [
      form.replace(/ngi$/, 'nki'),
      form.replace(/hdi$/, 'hti'),
      form.replace(/ru$/, 'rku'),
    ]),
  ];
}

/** Words that maps shorten, folded; either spelling names the same place. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  mt: 'mount',
  ft: 'fort',
  st: 'saint',
  ste: 'sainte',
  pt: 'point',
  sta: 'santa',
  sto: 'santo',
};
const ABBREVIATED = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [long, short]));

/** A folded name as it is, with every abbreviation written out, and with every such word abbreviated. */
export function spelledBothWays(folded: string): string[] {
  const words = folded.split(' ');
  const long = words.map((word) => ABBREVIATIONS[word] ?? word).join(' ');
  const short = words.map((word) => ABBREVIATED.get(word) ?? word).join(' ');
  return [...new Set([folded, long, short])];
}
