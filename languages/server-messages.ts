import { compileCatalogue, type Catalogue } from './compile.ts';
import { FALLBACK, readLanguageFile } from './languages.ts';
import type { ServerMessages } from './messages.ts';
import { speak } from './speak.ts';

/** What the server says in a language, from its `server.json`; in English what that lacks. */
export function serverMessages(language: string): ServerMessages {
  const known = spoken.get(language) ?? speak<ServerMessages>(language, read(language));
  spoken.set(language, known);
  return known;
}

const spoken = new Map<string, ServerMessages>(); // one a language of the library, each asked for by name

function read(language: string) {
  const catalogue = (tag: string) => (readLanguageFile(tag, 'server.json') ?? {}) as Catalogue;
  return compileCatalogue(catalogue(FALLBACK), catalogue(language));
}
