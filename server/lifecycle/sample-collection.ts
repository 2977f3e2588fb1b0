import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVERY_KIND } from '../../domain/kinds/kind-of.ts';
import { withCatalogueLock } from '../../library/catalogue/lock.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import { addDocument, receiveDocument } from '../../library/documents/add-document.ts';
import { drainOutbox } from '../../library/index/publish-index.ts';
import type { Gazetteer } from '../../library/places/gazetteer.ts';
import { importFiles } from '../../ingest/import/import-files.ts';
import type { ImportProgress } from '../../ingest/import/import-options.ts';
import type { ImportReport } from '../../ingest/import/import-report.ts';
import type { IndexWriter } from '../../library/index/index-writer.ts';
import { findProjectRoot } from './project-root.ts';
import type { Say } from './say.ts';

const SHOWN_ISSUES = 20; // `metroteca imports` has all of them
const STEPS = 4; // lines of progress a stage

interface Context {
  readonly catalogue: Catalogue;
  readonly gazetteer: Gazetteer;
  readonly writer: IndexWriter;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/**
 * Whether nothing was ever imported here. A library that somebody emptied stays empty, and one that lost its records
 * must not look as if it had some.
 */
export async function wantsSamples(catalogue: Catalogue): Promise<boolean> {
  if (!catalogue.isEmpty() || catalogue.imports.list().some(({ state }) => state !== 'failed')) return false;
  const [uploads, waiting] = await Promise.all(
    ['uploads', 'imports'].map((name) => readdir(join(catalogue.dataDir, name)).catch(() => [])),
  );
  const samples = await Promise.all(sampleFiles().map(async ({ path }) => sha256(await readFile(path))));
  const isOurs = (name: string) => name.startsWith('.') || samples.includes(name); // of a first start that was stopped
  return waiting!.length === 0 && uploads!.every(isOurs);
}

function sha256(bytes: Buffer): string {
  return hash('sha256', bytes, 'hex');
}

function sampleFiles() {
  const folder = join(findProjectRoot(), 'fixtures');
  return EVERY_KIND.map(({ files }) => ({ name: files.table, path: join(folder, files.table) }));
}

/** Imports the sample collection. What is wrong with a row is said by line and column, and the rest goes in. */
export async function loadSamples({ catalogue, gazetteer, writer, say, signal }: Context): Promise<void> {
  say('Loading the sample collection …');
  const report = await importFiles(
    sampleFiles(),
    { kind: 'auto', by: 'the sample collection', signal },
    { catalogue, gazetteer, openWriter: async () => writer, onProgress: reportSteps(say) },
  );
  for (const line of problemsOf(report)) say(line);
  say(`${report.published} records of the sample collection are in the library.`);
  if (!report.stopped) await addExamples({ catalogue, writer });
}

interface Example {
  readonly name: string;
  readonly language: string;
  readonly licence: string;
  readonly file: string;
  readonly record: string;
}

/** Gives some records the documents that we made of the sample itself, so that a search inside documents can be seen. */
async function addExamples({ catalogue, writer }: Pick<Context, 'catalogue' | 'writer'>): Promise<void> {
  const folder = join(findProjectRoot(), 'fixtures', 'documents');
  const examples = JSON.parse(await readFile(join(folder, 'documents.json'), 'utf8')) as Example[];
  await withCatalogueLock(catalogue.dataDir, 'The examples of documents', async () => {
    for (const { file, record: recordId, name, language, licence } of examples) {
      if (catalogue.record(recordId) === undefined) continue;
      // Files of ours need no thread to be read in.
      const reading = await receiveDocument(catalogue, join(folder, file), { isOurs: true });
      addDocument(catalogue, reading, { recordId, name, language, licence, shown: 'text' });
    }
    await drainOutbox(catalogue, writer);
  });
}

function problemsOf(report: ImportReport): string[] {
  if (report.stopped) return [`The sample collection was not loaded. ${report.stopped.message}`];
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, SHOWN_ISSUES).map(({ file, lines: [line], column, message }) => {
    const place = [file, `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ');
    return `  ${place}: ${message}`;
  });
  if (report.refused === 0) return lines;
  return [`${report.refused} rows of the sample collection were refused:`, ...lines];
}

/** Says each stage, and how far it is, in a few steps. */
function reportSteps(say: Say): (progress: ImportProgress) => void {
  let last = '';
  return ({ stage, share }) => {
    const step = share === undefined ? '' : ` ${Math.floor(share * STEPS) * (100 / STEPS)} %`;
    const line = `  ${stage}${step}`;
    if (line !== last && !step.endsWith(' 100 %')) say(line);
    last = line;
  };
}
