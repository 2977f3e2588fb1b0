import { openCatalogue } from '../../../library/catalogue/open-catalogue.ts';
import { openGazetteer } from '../../../library/places/gazetteer.ts';
import { examineHere, type Examiner } from './examiner.ts';
import type { Answer, ProcessData, Question } from './examiner-messages.ts';

/** What runs in the process: it reads the library's files by itself, and answers one question after the other. */
process.once('disconnect', () => process.exit()); // the site is gone
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {}); // the site decides

const { dataDir, maxRows } = JSON.parse(process.argv[2] ?? '{}') as ProcessData;
const examiner = openExaminer(); // what goes wrong here is told to who asks
examiner.catch(() => {});
process.on('message', (question: Question) => void settle(question));

async function openExaminer(): Promise<Examiner> {
  const catalogue = openCatalogue(dataDir, { readOnly: true });
  const gazetteer = await openGazetteer(dataDir, { own: catalogue.cities });
  return examineHere({ catalogue, gazetteer }, maxRows);
}

async function settle(question: Question): Promise<void> {
  try {
    say(await answer(await examiner, question));
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    say({ failure: message, ...(code !== undefined && { code }) });
  }
}

function say(answer: Answer): void {
  if (process.connected) process.send?.(answer);
}

async function answer(reader: Examiner, question: Question): Promise<Answer> {
  if ('record' in question) return { edited: await reader.record(question.record, question.fields) };
  if ('memberships' in question) return { table: await reader.memberships(question.memberships) };
  const reports = {
    onProgress: (progress: Extract<Answer, { progress: unknown }>['progress']) => say({ progress }),
    onLook: (look: Extract<Answer, { look: unknown }>['look']) => say({ look }),
  };
  // To be given up is to be ended, with the whole process.
  return { examined: await reader.import(question.import, new AbortController().signal, reports) };
}
