/**
 * What people and programs write into a cell to say that there is nothing: signs and short forms, `\N` and the like of
 * databases, the errors of spreadsheets, and words.
 */
const EMPTY_MARKS = new Set(
  `- | -- | --- | – | — | ? | . | … | na | n/a | n.a. | n. a. | n/d | n.d. | nd | s/d | s.d. | s/i | n/k | null | none | nil | nan | nat |
  \\n | (null) | <null> | [null] | {} | [] | undefined | (blank) | (empty) |
  #n/a | #ref! | #value! | #name? | #div/0! | #num! | #null! | #nv | #bezug! | #wert! | #¡ref! | #¡valor! | #valeur! |
  not available | not applicable | not specified | not stated | not reported | not known | not provided | unspecified | unknown |
  no data | no information | tbd | tbc | tba | to be confirmed | to be determined |
  no aplica | no disponible | no consta | sin datos | sin dato | sin información | desconocido | desconocida |
  sans objet | non disponible | non renseigné | non précisé | inconnu | inconnue | k. a. | k.a. | keine angabe | keine angaben |
  nicht bekannt | unbekannt | não disponível | não informado | não se aplica | sem informação | desconhecido | desconegut |
  non applicabile | non disponibile | sconosciuto | н/д | нет данных | неизвестно | غير متوفر | غير معروف | 未知 | 不详 | 不明 | 暂无`
    .split('|')
    .map((mark) => mark.trim()),
);

const LONGEST_MARK = Math.max(...[...EMPTY_MARKS].map((mark) => mark.length));

/** Whether a trimmed cell only says that it is empty: `NA`, `n/d`, `-`, `null` and the like. */
export function isEmptyMark(text: string): boolean {
  return text.length <= LONGEST_MARK && EMPTY_MARKS.has(text.toLowerCase());
}

/** Marks that are also names of places (Nan in Thailand, None in Italy) or codes (NA is Namibia). */
const PLACES = new Set(['na', 'nd', 'none', 'nil', 'nan']);

/** The same for a column of places, where fewer marks are beyond doubt. */
export function isEmptyPlace(text: string): boolean {
  return isEmptyMark(text) && !PLACES.has(text.toLowerCase());
}

/** What people write for the city of something that has none, or more than anybody listed. */
const NO_CITY = new Set(
  `various | various cities | various municipalities | various locations | multiple | multiple cities | multiple locations |
  several | several cities | several municipalities | many cities | different cities | other | others | all | all cities |
  all municipalities | nationwide | nation-wide | national | countrywide | country-wide | statewide | worldwide | international | global |
  varios | varias ciudades | varios municipios | varias localidades | diversas ciudades | todas las ciudades | todos los municipios |
  nacional | todo el país | internacional | estatal | otros | otro | plusieurs | plusieurs villes | plusieurs communes | diverses villes |
  toutes les villes | toutes les communes | tout le pays | autre | autres | échelle nationale | vários | várias cidades |
  vários municípios | diversos municípios | todo o país | outros | diversos municipis | diverses ciutats | verschiedene | verschiedene städte |
  mehrere | mehrere städte | bundesweit | landesweit | alle städte | sonstige | più città | varie città | nazionale | разные города |
  несколько городов | вся страна | مدن مختلفة | عدة مدن | 多个城市 | 全国`
    .split('|')
    .map((word) => word.trim()),
);

/** The same for the name of a city: `NA` is no city, in capitals or not, but `Na` is a name; nor is "Various cities". */
export function isEmptyCity(text: string): boolean {
  return isEmptyPlace(text) || text === 'NA' || text === 'na' || NO_CITY.has(text.toLowerCase());
}
