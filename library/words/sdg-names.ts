import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../languages/languages.ts';
import { readSdgTexts, type SdgTexts } from '../../languages/read-terms.ts';

// Beside this file, or at the root of the project when this runs from `dist/`.
const BESIDE = join(import.meta.dirname, 'sdg-names');
const FOLDER = existsSync(BESIDE) ? BESIDE : join(import.meta.dirname, '../../../library/words/sdg-names');

let texts: readonly SdgTexts[] | undefined;

/** The official short name and sentence of a goal as files spell them: in the site's languages, then in others. */
export function namesOfGoal(goal: string): readonly string[] {
  texts ??= [...LANGUAGES.map(readSdgTexts), ...otherLanguages()];
  return texts.flatMap(({ goals }) => {
    const names = goals?.[goal];
    return names ? [names.short, names.sentence] : [];
  });
}

/** Languages in which the site has no names of goals; only importers need them. */
function otherLanguages(): SdgTexts[] {
  const known = LANGUAGES.filter((language) => readSdgTexts(language).goals).map((tag) => `${tag}.json`);
  const files = readdirSync(FOLDER)
    .filter((file) => !known.includes(file))
    .sort();
  return files.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as SdgTexts);
}
