import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { compileCatalogue, type Catalogue } from '../languages/compile.ts';
import { FALLBACK, readLanguageFile } from '../languages/languages.ts';

/**
 * Compiles the catalogues of messages when the site is built, so that no reader loads a parser. What a language lacks
 * is filled from English here.
 */
export function catalogues(): Plugin {
  return {
    name: 'metroteca:catalogues',
    enforce: 'pre',
    load(id) {
      const [, folder, name] =
        /^(.*\/languages)\/[\w-]+\/(site|record|pages|prose|desk|desk-records|desk-team)\.json$/.exec(id) ??
        [];
      if (folder === undefined || name === undefined) return null;
      const read = (tag: string) => readLanguageFile(tag, `${name}.json`, folder) as Catalogue;
      this.addWatchFile(`${folder}/${FALLBACK}/${name}.json`);
      return JSON.stringify(compileCatalogue(read(FALLBACK), read(basename(dirname(id)))));
    },
  };
}
