import { foldText } from '../../domain/vocabularies/fold.ts';
import { SDG_GOALS } from '../../domain/vocabularies/sdg-goals.ts';
import { labelsOf } from '../../languages/read-terms.ts';
import { aliasesOf } from '../../library/words/aliases/aliases-of.ts';

/** Portuguese short names (United Nations in Brazil and Portugal); the vocabulary's sources have none. */
const PORTUGUESE = [
  'Erradicação da pobreza',
  'Fome zero e agricultura sustentável; Fome zero; Erradicar a fome',
  'Saúde e bem-estar; Saúde de qualidade; Boa saúde e bem-estar',
  'Educação de qualidade',
  'Igualdade de gênero; Igualdade de género',
  'Água potável e saneamento; Água limpa e saneamento',
  'Energia limpa e acessível; Energia acessível e limpa; Energias renováveis e acessíveis',
  'Trabalho decente e crescimento econômico; Trabalho digno e crescimento económico; Emprego decente e crescimento econômico',
  'Indústria, inovação e infraestrutura; Indústria, inovação e infraestruturas',
  'Redução das desigualdades; Reduzir as desigualdades',
  'Cidades e comunidades sustentáveis',
  'Consumo e produção responsáveis; Produção e consumo sustentáveis',
  'Ação contra a mudança global do clima; Ação climática; Combate às alterações climáticas',
  'Vida na água; Proteger a vida marinha',
  'Vida terrestre; Proteger a vida terrestre',
  'Paz, justiça e instituições eficazes',
  'Parcerias e meios de implementação; Parcerias para a implementação dos objetivos',
];

/** Words that may be missing or written as a sign: "communities", "& communities", "and communities". */
const JOINERS = new Set(['and', 'y', 'e', 'et', 'und', 'i', 'и', 'و']);
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORDY = /\p{L}{2}/u;
const IDEOGRAPHS = /\p{Script=Han}/u;
const GAP = /^[^|]{0,4}$/s; // what may be between two words of a name; some sentences hold a semicolon

export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly goal: number;
}

interface Phrase {
  /** Its words without joiners, run together, so that "well-being" and "wellbeing" are the same. */
  readonly key: string;
  readonly goal: number;
}

/** By first word, the longest first. */
const phrases = new Map<string, Phrase[]>();
/** Chinese has no spaces, so its names are looked for letter by letter. */
const ideographic: { readonly name: string; readonly goal: number }[] = [];

for (const goal of SDG_GOALS.terms) {
  const portuguese = (PORTUGUESE[goal.number - 1] ?? '').split(';');
  for (const name of [...labelsOf(SDG_GOALS, goal.id), ...aliasesOf(SDG_GOALS, goal.id), ...portuguese])
    addPhrase(name, goal.number);
}
for (const list of phrases.values()) list.sort((a, b) => b.key.length - a.key.length);
ideographic.sort((a, b) => b.name.length - a.name.length);
/** The longest first, so that it wins. */
const anyIdeographicName = new RegExp(ideographic.map(({ name }) => escapeRegExp(name)).join('|'), 'gu');

/**
 * Where a text names goals by their official short name or sentence, in any of the languages that we know, in any
 * the case, accents, punctuation and "and" or "&". The longest name wins; names hold commas, so look before splitting.
 */
export function findGoalPhrases(text: string): PhraseMatch[] {
  if (!WORDY.test(text)) return [];
  const words = Array.from(text.matchAll(WORD), (match) => ({
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: PhraseMatch[] = IDEOGRAPHS.test(text) ? findIdeographic(text) : [];
  for (let at = 0; at < words.length; at += 1) {
    const match = longestAt(text, words, at);
    if (match === undefined) continue;
    found.push({ start: words[at]?.start ?? 0, end: words[match.last]?.end ?? 0, goal: match.goal });
    at = match.last;
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
): { goal: number; last: number } | undefined {
  for (const { key, goal } of phrases.get(words[at]?.folded ?? '') ?? []) {
    let joined = '';
    for (let last = at; last < words.length && joined.length < key.length; last += 1) {
      const word = words[last];
      const before = words[last - 1];
      if (word === undefined || (last > at && !GAP.test(text.slice(before?.end, word.start)))) break;
      if (last === at || !JOINERS.has(word.folded)) joined += word.folded;
      if (joined === key) return { goal, last };
      if (!key.startsWith(joined)) break;
    }
  }
  return undefined;
}

function findIdeographic(text: string): PhraseMatch[] {
  const goals = new Map(ideographic.map(({ name, goal }) => [name, goal]));
  return Array.from(text.matchAll(anyIdeographicName), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    goal: goals.get(name)!,
  }));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function addPhrase(name: string, goal: number): void {
  if (IDEOGRAPHS.test(name)) {
    ideographic.push({ name: name.trim(), goal });
    return;
  }
  const words = foldText(name).split(' ');
  const key = words.filter((word, index) => index === 0 || !JOINERS.has(word)).join('');
  const list = phrases.get(words[0] ?? '') ?? [];
  if (key !== '' && !list.some((phrase) => phrase.key === key))
    phrases.set(words[0] ?? '', [...list, { key, goal }]);
}
