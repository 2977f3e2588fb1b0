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
  'obiettiv[oi]|zielvorgaben?|unterziele?|ziele?|цур|цель|задача|目标|具体目标|global goals?|' +
  'sustainable development goals?|objetivos? de desarrollo sostenible|objetivos? de desenvolvimento sustentável|' +
  'objectifs? de développement durable|objectius? de desenvolupament sostenible)' +
  '(?:[\\s_-]*(?:n[°ºo]\\.?|nr\\.?|num\\.?|number|target|goal|meta|#))?[\\s_#.:–—-]*)';
const NUMBER = '0?(\\d{1,2})(?:\\.(\\d{1,2}|[a-z]))?';
const VIA = '(?:\\s*\\((topic|target|source)\\))?';

const MENTION = new RegExp(`^${PREFIX}?#?\\s*${NUMBER}\\.?${VIA}$`, 'iu');
/** "SDG 11: Cities that …" and "11 (Cities)": the number says which, whatever the words after it. */
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

/** The goal or target that one part of a cell names by number; undefined when there is no such goal or target. */
export function parseMention(text: string): SdgMention | undefined {
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
