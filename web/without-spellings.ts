import type { Plugin } from 'vite';

const SPELLINGS = /spellings\(\s*`[^`]*`,?\s*\)/g;
const OTHER_LANGUAGES = /^ {4}(?:ca|de|it|ar|ru|'zh-Hans'): \{[^}]*\},\n/gm;

/**
 * Leaves out of the site what only importers need of the vocabularies: the spellings that they meet in files, and
 * the names of the goals in languages that the site does not speak. That is half of what a reader would load.
 */
export function withoutSpellings(): Plugin {
  return {
    name: 'metroteca:without-spellings',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/domain\/(?:vocabularies|kinds)\//.test(id)) return null;
      const lean = id.endsWith('/sdg-goal-names.ts')
        ? code.replace(OTHER_LANGUAGES, '')
        : code.replace(SPELLINGS, '[]');
      return lean === code ? null : { code: lean, map: null };
    },
  };
}
