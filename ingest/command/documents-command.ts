import { SHOWN_PARTS } from '../../domain/document-facts.ts';
import { addDocumentCommand } from './documents/add.ts';
import { fetchDocuments } from './documents/fetch.ts';
import { listDocuments } from './documents/list.ts';
import { removeDocuments } from './documents/remove.ts';
import { UsageError, type Command } from './command.ts';

export const documentsCommand: Command = {
  name: 'documents',
  summary:
    'Adds, fetches, lists and removes the documents of records, whose passages are searched. Nothing is fetched unless this is run.',
  words: 'add ID FILE | fetch [ID…] | list [ID] | remove ID DOCUMENT',
  arity: [1, Number.POSITIVE_INFINITY],
  options: {
    name: {
      type: 'string',
      value: 'TEXT',
      describes: 'how readers see it called; else its title or file name',
    },
    language: { type: 'string', value: 'TAG', describes: 'its language, such as es; else as the file says' },
    url: { type: 'string', value: 'URL', describes: 'where it came from' },
    licence: { type: 'string', value: 'TEXT', describes: 'under which licence it may be passed on' },
    shown: {
      type: 'string',
      choices: SHOWN_PARTS,
      describes:
        'whether readers may see its text, short passages around their words, or only that it matched; text needs --licence',
    },
    import: {
      type: 'string',
      value: 'ID',
      describes: 'with fetch: the documents of the records that this import wrote',
    },
    json: { type: 'boolean', describes: 'as JSON' },
  },
  async run(given, session) {
    const [action = '', ...words] = given.words;
    const run = ACTIONS[action as keyof typeof ACTIONS];
    if (!run) {
      throw new UsageError(`metroteca documents is followed by add, fetch, list or remove; not "${action}".`);
    }
    return run(words, given, session);
  },
};

const ACTIONS = {
  add: addDocumentCommand,
  fetch: fetchDocuments,
  list: listDocuments,
  remove: removeDocuments,
};
