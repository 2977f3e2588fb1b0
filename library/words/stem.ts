/** Endings that carry number or gender, the longest first; what is left must keep `least` letters. */
const ENDINGS: readonly { readonly ending: RegExp; readonly becomes: string; readonly least: number }[] = [
  { ending: /eaux$/u, becomes: 'eau', least: 3 }, // fr: réseaux, réseau
  { ending: /aux$/u, becomes: 'al', least: 4 }, // fr: municipaux, municipal
  { ending: /oes$/u, becomes: 'ao', least: 4 }, // pt: habitações, habitação
  { ending: /eis$/u, becomes: 'el', least: 5 }, // pt: sustentáveis
  { ending: /(?:ies|ie|y)$/u, becomes: 'i', least: 4 }, // strategies, stratégie, strategy
  { ending: /(?<=ss|x|ch|sh)es$/u, becomes: '', least: 3 },
  { ending: /(?<![sui])s$/u, becomes: '', least: 3 }, // not bus, crisis, access
];

/** Words that would come out as another word without their ending: "core" is not Korea, nor a metre the metro. */
const KEPT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    place: 'place places', // not Catalan "plaça"
    costa: 'costa costas',
    metre: 'metre metres',
    corea: 'corea',
    coree: 'coree',
    sante: 'sante', // not Santo nor Sant
    marche: 'marche marches', // not the month
    halle: 'halle halles',
    calle: 'calle calles',
    fille: 'fille filles',
    franc: 'franc francs',
    sued: 'sued',
    indiana: 'indiana',
    albany: 'albany',
  }).flatMap(([kept, forms]) => forms.split(' ').map((form) => [form, kept] as const)),
);

/** Arabic "the", with the "and", "in", "as" or "for" before it. */
const ARTICLE = /^[وف]?(?:ال|بال|كال|لل)(?=\p{Script=Arabic}{3})/u;

const SHORTEST = 4; // "gas", "bus" and "2030" stay as they are

/**
 * A folded word without the endings of number and gender of English, Spanish, French, Portuguese and Catalan,
 * whichever it is, and an Arabic one without its article: the language of a word in a query is unknown. It takes off little on purpose: "parking" is not
 * "park", and "planning" is not "plan". What sounds the same but ends differently is the synonyms' business.
 */
export function stem(word: string): string {
  if (word.length < SHORTEST) return word;
  if (!/^[a-z]+$/u.test(word)) return word.replace(ARTICLE, '');
  return KEPT.get(word) ?? bareConsonant(withoutVowel(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  for (const { ending, becomes, least } of ENDINGS) {
    if (!ending.test(word)) continue;
    const bare = word.replace(ending, becomes);
    return bare.length >= least ? bare : word;
  }
  return word;
}

function withoutVowel(word: string): string {
  return word.length > SHORTEST ? word.replace(/(?<=[a-z]{3})[aeo]$/u, '') : word;
}

/** French and Catalan feminine forms: "bresilienn" and "bresilien", "publiqu" and "public". */
function bareConsonant(word: string): string {
  if (word.length <= SHORTEST) return word;
  return word.replace(/qu$/u, 'c').replace(/([nlt])\1$/u, '$1');
}
