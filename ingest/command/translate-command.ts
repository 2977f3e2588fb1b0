import { Readable } from 'node:stream';
import type { PublishedRecord } from '../../domain/record.ts';
import { TRANSLATION_LANGUAGES, type TranslationLanguage } from '../../domain/translations.ts';
import { openTranslator, TranslatorError } from '../../library/translator/translator.ts';
import { csvLine } from '../columns/csv-line.ts';
import { rowFor, TABLE_HEADER } from '../columns/write-row.ts';
import { translateRecord, untranslated } from '../edits/translate-records.ts';
import { importFiles } from '../import/import-files.ts';
import { EXIT, UsageError, type Command, type ExitCode, type Given } from './command.ts';
import type { Session } from './session.ts';

const DEFAULT_LIMIT = 100; // records; most translators count what they translate

export const translateCommand: Command = {
  name: 'translate',
  summary:
    'Lets the translator of TRANSLATOR translate titles, summaries and outcomes that have no translation, those with the most evidence first. They are marked as machine translation; `undo` takes them back.',
  words: '[ID…]',
  arity: [0, Number.POSITIVE_INFINITY],
  options: {
    to: { type: 'string', choices: [...TRANSLATION_LANGUAGES], describes: 'into which language' },
    limit: {
      type: 'string',
      value: 'NUMBER',
      describes: `translate so many records at most; ${DEFAULT_LIMIT} by default`,
    },
  },
  run: runTranslate,
};

async function runTranslate(given: Given, session: Session): Promise<ExitCode> {
  const to = given.text('to') as TranslationLanguage | undefined;
  if (to === undefined) throw new UsageError('Say into which language: --to es.');
  const limit = Number(given.text('limit') ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit needs a whole number from 1.');
  const { translator: settings } = session.environment();
  if (settings === undefined)
    throw new UsageError('There is no translator. Set TRANSLATOR to the address of LibreTranslate or DeepL.');
  const { terminal, signal } = session;
  const due = lackingTranslation(given.words, to, session).slice(0, limit);
  const translator = openTranslator(settings);
  const translated: PublishedRecord[] = [];
  let problem: string | undefined;
  for (const record of due) {
    try {
      translated.push(await translateRecord(record, to, translator, signal));
    } catch (error) {
      if (!(error instanceof TranslatorError)) throw error;
      problem = error.message;
      break; // the next one would fail likewise; what is done is kept
    }
    terminal.progress({
      stage: 'translating',
      done: translated.length,
      share: translated.length / due.length,
    });
  }
  terminal.endProgress();
  if (translated.length > 0) await publish(translated, session);
  terminal.print(`Translated ${translated.length} of ${due.length} records into ${to}.\n`);
  if (problem !== undefined) terminal.note(problem);
  return problem === undefined ? EXIT.published : EXIT.data;
}

function lackingTranslation(ids: readonly string[], to: TranslationLanguage, session: Session) {
  const catalogue = session.catalogue();
  const unknown = ids.filter((id) => catalogue.record(id) === undefined);
  if (unknown.length > 0) throw new UsageError(`There is no record ${unknown.join(', ')}.`);
  const chosen =
    ids.length > 0 ? ids.flatMap((id) => catalogue.record(id) ?? []) : [...catalogue.allPublished()];
  return chosen
    .filter((record) => untranslated(record, to).length > 0)
    .sort((a, b) => b.evidenceScore - a.evidenceScore || (a.id < b.id ? -1 : 1));
}

/** As an import, so that it has a report, reaches the index and can be undone. */
async function publish(records: readonly PublishedRecord[], session: Session): Promise<void> {
  const lines = [csvLine(TABLE_HEADER), ...records.map((record) => csvLine(rowFor(record)))];
  await importFiles(
    [{ name: 'machine translation', stream: Readable.from(lines.map((line) => Buffer.from(line))) }],
    {
      kind: 'auto',
      mode: 'upsert',
      dryRun: false,
      strict: false,
      force: false,
      by: 'command line',
      signal: session.signal,
    },
    {
      catalogue: session.catalogue(),
      gazetteer: await session.gazetteer(),
      openWriter: session.writer,
      onProgress: session.terminal.progress,
    },
  );
  session.terminal.endProgress();
}
