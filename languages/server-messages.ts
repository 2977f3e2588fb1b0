import { compileCatalogue, type Catalogue } from './compile.ts';
import { FALLBACK, readLanguageFile } from './languages.ts';
import type { DeskMessages, DeskRecordsMessages, ServerMessages } from './messages.ts';
import { speak } from './speak.ts';

/** What the server says in a language, from its `server.json`; in English what that lacks. */
export const serverMessages = spokenFrom<ServerMessages>('server.json');

/** What the editors’ desk says: the server takes the names of columns from it. */
export const deskMessages = spokenFrom<DeskMessages>('desk.json');

/** What the desk says of records: the server says the same of documents in a table. */
export const deskRecordsMessages = spokenFrom<DeskRecordsMessages>('desk-records.json');

function spokenFrom<Messages>(file: string): (language: string) => Messages {
  const spoken = new Map<string, Messages>(); // one a language of the library, each asked for by name
  return (language) => {
    const known = spoken.get(language) ?? speak<Messages>(language, read(file, language));
    spoken.set(language, known);
    return known;
  };
}

function read(file: string, language: string) {
  const catalogue = (tag: string) => (readLanguageFile(tag, file) ?? {}) as Catalogue;
  return compileCatalogue(catalogue(FALLBACK), catalogue(language));
}
