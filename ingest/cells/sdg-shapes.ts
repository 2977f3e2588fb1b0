import type { Derivation } from '../../domain/record.ts';
import { isTargetId } from '../../domain/vocabularies/sdg-target-ids.ts';

/** One goal or target that a cell names, and what it says that was derived from. */
export interface SdgMention {
  readonly goal?: number;
  readonly target?: string;
  readonly via?: Derivation;
}

const PREFIX =
  '(?:(?:un[\\s-]+)?(?:sdgs?|ods|odd|goals?|targets?|metas?|cibles?|objetivos?|objectifs?|objectius?|fites?|fita|' +
  'obiettiv[oi]|zielvorgaben?|unterziele?|ziele?|цур|цель|задача|目标|具体目标|目標|ゴール|목표|الهدف|هدف|الغاية|الأهداف|أهداف|amaç|hedef|ska|lengo|malengo|tujuan|tpb|mục tiêu|global goals?|' +
  'sustainable development goals?|objetivos? de desarrollo sostenible|objetivos? de desenvolvimento sustentável|' +
  'objectifs? de développement durable|objectius? de desenvolupament sostenible)' +
  '(?:[\\s_-]*(?:n[°ºo]\\.?|nr\\.?|num\\.?|number|target|goal|meta|#))?[\\s_#.:–—-]*)';
const NUMBER = '0?(\\d{1,2})(?:\\.(\\d{1,2}|[a-z]))?';
const VIA = '(?:\\s*\\((topic|target|source)\\))?';

const MENTION = new RegExp(`^#?${PREFIX}?#?\\s*${NUMBER}\\.?${VIA}$`, 'iu');
/** "SDGs 3-5" and "goals 3 to 5"; without the word it could be a target. */
const RANGE = new RegExp(`^#?${PREFIX}(\\d{1,2})\\s?(?:-|–|—|to|a|à|até|bis)\\s?(\\d{1,2})$`, 'iu');
/** `https://sdgs.un.org/goals/goal11`, `…/goals/11-sustainable-cities/` */
const GOAL_ADDRESS =
  /^https?:\/\/\S{1,200}?(?:goals?|sdgs?|ods|odd)[-_/]{0,2}(?:goal)?[-_]?0?(\d{1,2})(?:[^\d\s]\S*)?$/i;
/** "SDG 11, target 2" and "Goal 11, targets 2, 6 and 7": the numbers after the word are parts of the goal. */
const PARTS_OF_A_GOAL =
  /(?<![\d.,])(\d{1,2}) ?[,:(–—-]? ?(?:targets?|metas?|cibles?|fites?|fita|unterziele?|zielvorgaben?|traguard[oi]) ((?:\d{1,2}|[a-d])(?![\p{L}\d.])(?:(?: ?[,&] ?| (?:and|y|et|e|und|i) )(?:\d{1,2}|[a-d])(?![\p{L}\d.])){0,20})/giu;
/** "11.2 By 2030, provide access …": what follows a target's number is its sentence, digits and all. */
const TARGET_WITH_SENTENCE = new RegExp(`^#?${PREFIX}?0?(\\d{1,2})\\.(\\d{1,2}|[a-d])[.:)]?\\s`, 'iu');
const WORDS_OF_A_SENTENCE = /(?:\p{L}{2,}\P{L}+){4}/u;

/** "SDG 11: Cities that …" and "11 (Cities)": the number says which, not the words after it. */
const LABEL = new RegExp(`^${PREFIX}?#?\\s*${NUMBER}\\s*(?:[:)(–—-]|\\.\\s)`, 'iu');
const LABEL_AFTER_PREFIX = new RegExp(`^${PREFIX}#?\\s*${NUMBER}\\s`, 'iu');

/** No number is written in more characters, prefix and all; longer texts are not tried. */
const LONGEST_MENTION = 120;

const MONTH =
  '(?:jan|ene|gen|feb|fév|fev|mar|mär|apr|abr|avr|may|mai|mag|jun|jui|jul|aug|ago|aoû|sep|set|oct|okt|out|ott|nov|dec|dez|dic|déc|des)\\p{L}*\\.?';
const DATE_LIKE = new RegExp(
  `^(?:\\d{1,2}[-/. ]${MONTH}(?:[-/. ]\\d{2,4})?|${MONTH}[-/. ]\\d{1,4}|\\d{4}-\\d{1,2}-\\d{1,2}(?:[T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})$`,
  'iu',
);

/** Whether a spreadsheet made a date of it: `11-Feb` was `11.2`. */
export function looksLikeADate(text: string): boolean {
  return DATE_LIKE.test(text);
}

/** The goals from the first to the last of a range; undefined for anything else. */
export function parseRange(text: string): readonly SdgMention[] | undefined {
  const match = text.length > LONGEST_MENTION ? null : RANGE.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || !(first >= 1 && first < last && last <= 17)) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => ({ goal: first + index }));
}

/** "Goal 11, targets 2 and 6" as "Goal 11.2; 11.6"; what is no target of the goal stays behind them. */
export function withWholeTargets(text: string): string {
  return text.replace(PARTS_OF_A_GOAL, (given, goal: string, list: string) => {
    const parts = list.toLowerCase().split(/ ?[,&] ?| (?:and|y|et|e|und|i) /u);
    const targets = parts.map((part) => `${Number(goal)}.${part}`);
    const end = targets.findIndex((target) => !isTargetId(target));
    if (end === 0) return given;
    const known = end < 0 ? targets : targets.slice(0, end);
    return [...known, ...(end < 0 ? [] : parts.slice(end))].join('; ');
  });
}

/** A target that is written with its whole sentence. */
export function parseTargetWithSentence(text: string): SdgMention | undefined {
  const match = TARGET_WITH_SENTENCE.exec(text.slice(0, LONGEST_MENTION));
  if (match === null || !WORDS_OF_A_SENTENCE.test(text)) return undefined;
  return mentionOf(match[1], match[2], undefined);
}

/** The goal or target that one part of a cell names by number; undefined when there is no such goal or target. */
export function parseMention(text: string): SdgMention | undefined {
  const address = GOAL_ADDRESS.exec(text);
  if (address !== null) return mentionOf(address[1]);
  const match = text.length > LONGEST_MENTION ? null : MENTION.exec(text);
  return match ? mentionOf(match[1], match[2], match[3]) : undefined;
}

/** The same for a number that words follow, as in `11 - Cities`. */
export function parseLabelledMention(text: string): SdgMention | undefined {
  const head = text.slice(0, LONGEST_MENTION);
  const match = LABEL.exec(head) ?? LABEL_AFTER_PREFIX.exec(head);
  if (match === null) return undefined;
  const words = text.slice(match[0].length);
  return /\d/.test(words) || !/\p{L}{2}/u.test(words) ? undefined : mentionOf(match[1], match[2], undefined);
}

function mentionOf(goal = '', part?: string, via?: string): SdgMention | undefined {
  const number = Number(goal);
  if (number < 1 || number > 17) return undefined;
  const derived = via === undefined ? {} : { via: via.toLowerCase() as Derivation };
  if (part === undefined || part === '0') return { goal: number, ...derived };
  const target = `${number}.${part.toLowerCase()}`;
  return isTargetId(target) ? { target, ...derived } : undefined;
}
