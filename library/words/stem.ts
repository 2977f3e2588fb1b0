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

const SHORTEST = 4; // "gas", "bus" and "2030" stay as they are

/**
 * A folded word without the endings of number and gender of English, Spanish, French, Portuguese and Catalan,
 * whichever it is: the language of a word in a query is unknown. It takes off little on purpose: "parking" is not
 * "park", and "planning" is not "plan". What sounds the same but ends differently is the synonyms' business.
 */
export function stem(word: string): string {
  if (word.length < SHORTEST || !/^[a-z]+$/u.test(word)) return word;
  return bareConsonant(withoutVowel(withoutPlural(word)));
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
