/** Words that say that something still runs. */
const RUNNING = `ongoing|on-going|in progress|underway|en cours|en curso|en marcha|em curso|em andamento|en curs|
  laufend|läuft`;
/** Words before the first year. */
const SINCE = `since|from|starting in|started in|started|start|depuis|à partir de|dès|desde|a partir de|
  des de|des del|a partir del|seit|ab|von|de|del|du|entre|between|zwischen`;
/** Words before the last year, or between two. */
const UNTIL = `until|till|up to|to|through|by|and|hasta|a|al|y|jusqu['’]en|jusqu['’]à|au|à|en|et|até|e|fins|fins a|i|
  bis|bis zum|und`;
/** Words in the place of the last year. */
const NO_END = `present|today|now|ongoing|current|date|open|onwards|onward|rolling|actualidad|la actualidad|presente|hoy|
  en adelante|em diante|endavant|aujourd['’]hui|ce jour|présent|atualidade|o presente|hoje|avui|l['’]actualitat|heute|offen`;
const MONTHS = `jan(?:uary|v(?:ier)?|uar|eiro)?|feb(?:ruary|rero|ruar|rer)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço|ç)?|
  märz|apr(?:il)?|abr(?:il)?|avr(?:il)?|may|mayo|mai|maio|maig|june?|jun(?:io|ho|i)?|juin|juny|july?|jul(?:io|ho|i)?|
  juillet|juliol|aug(?:ust)?|ago(?:sto|st)?|août|sep(?:t(?:ember|iembre|embre)?)?|set(?:embro|embre)?|oct(?:ober|ubre|obre)?|
  okt(?:ober)?|out(?:ubro)?|nov(?:ember|iembre|embre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|dic(?:iembre)?|
  d[ée]c(?:embre)?|des(?:embre)?|ene(?:ro)?|gener`;

const SEASONS = `spring|summer|autumn|winter|primavera|verano|otoño|invierno|printemps|été|automne|hiver`;

const word = (list: string) => `(?<!\\p{L})(?:${list.replace(/\s*\n\s*/g, '')})(?!\\p{L})`;

export const RUNNING_WORD = new RegExp(word(RUNNING), 'iu');
export const SINCE_WORD = new RegExp(word(SINCE), 'iu');
export const UNTIL_WORD = new RegExp(word(UNTIL), 'iu');
export const NO_END_WORD = new RegExp(word(NO_END), 'iu');
/** Everything that may be around the years of a period, for telling a period from a sentence. */
export const PERIOD_WORDS = new RegExp(
  word([RUNNING, NO_END, SINCE, UNTIL, MONTHS, SEASONS].join('|')),
  'giu',
);
