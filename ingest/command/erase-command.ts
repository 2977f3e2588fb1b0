import { eraseTexts } from '../../library/accounts/erase-texts.ts';
import { openEditors } from '../../library/accounts/open-editors.ts';
import { ERASABLE_FIELDS, type ErasableField } from '../../library/catalogue/erasure.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import { commandLine } from '../../library/command-line.ts';
import { drainOutbox, readyIndex } from '../../library/index/publish-index.ts';
import { eraseField, rewriteCatalogue } from '../edits/erase/erase-field.ts';
import { EXIT, UsageError, type Command } from './command.ts';

export const eraseCommand: Command = {
  name: 'erase',
  summary:
    'Takes the values of a field out for good: of a record, its history, reports of imports and of readers, uploaded files and what waits.',
  words: 'ID',
  arity: [1, 1],
  options: {
    field: { type: 'string', choices: ERASABLE_FIELDS, describes: 'which one' },
    json: { type: 'boolean', describes: 'as JSON' },
  },
  async run(given, session) {
    const [id = ''] = given.words;
    const field = given.text('field') as ErasableField | undefined;
    if (field === undefined)
      throw new UsageError(`Say what: ${commandLine(`erase ${id} --field ${ERASABLE_FIELDS.join('|')}`)}`);
    const catalogue = session.catalogue();
    if (!catalogue.records.find(id)) throw new UsageError(`There is no record ${id}.`);
    const writer = await session.writer();
    await readyIndex(catalogue, writer); // without an engine nothing is erased that readers would go on seeing
    const editors = openEditors(catalogue.dataDir);
    const forget = (values: readonly string[]) => void eraseTexts(editors.database, values);
    const erasure = await withCatalogueLock(catalogue.dataDir, 'An erasure', async () => {
      const done = eraseField(catalogue, id, field, forget);
      await drainOutbox(catalogue, writer);
      rewriteCatalogue(catalogue);
      return done;
    });
    editors.audit.add({
      who: 'command line',
      action: 'record.erased',
      subject: id,
      detail: { field, ...erasure },
    });
    editors.close();
    session.terminal.print(
      given.has('json')
        ? `${JSON.stringify(erasure, null, 2)}\n`
        : describe(id, field, erasure) + ofDocuments(id, catalogue.documents.ofRecord(id).length),
    );
    return EXIT.published;
  },
};

function describe(
  id: string,
  field: string,
  { isDone, files, waiting }: ReturnType<typeof eraseField>,
): string {
  if (!isDone) return `${id} never had a ${field}.\n`;
  return (
    `The ${field} of ${id} is gone from the record, its history and the index, from ${files.length} uploaded files and ` +
    `${waiting.length} waiting imports. Backups still have it: delete those, or do this again after a restore.\n`
  );
}

/** A document is kept as it came, or not at all. */
function ofDocuments(id: string, count: number): string {
  if (count === 0) return '';
  return `Its ${count} documents are as they were and may name it: ${commandLine(`documents list ${id}`)}\n`;
}
