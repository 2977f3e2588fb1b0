import { parentPort, workerData } from 'node:worker_threads';
import { openCatalogue } from '../../../library/catalogue/open-catalogue.ts';
import { openGazetteer } from '../../../library/places/gazetteer.ts';
import { examineHere } from './examiner.ts';
import type { Answer, Question, ThreadData } from './examiner-messages.ts';

/** What runs in the thread: it reads the library's files by itself, and answers one question after the other. */
const { dataDir, maxRows } = workerData as ThreadData;
const catalogue = openCatalogue(dataDir, { readOnly: true });
const gazetteer = await openGazetteer(dataDir, { own: catalogue.cities });
const examiner = examineHere({ catalogue, gazetteer }, maxRows);
const port = parentPort;
const say = (answer: Answer) => port?.postMessage(answer);

port?.on('message', (question: Question) => {
  answer(question).then(say, (error: unknown) => {
    const { message, code } = error as NodeJS.ErrnoException;
    say({ failure: message, ...(code !== undefined && { code }) });
  });
});

async function answer(question: Question): Promise<Answer> {
  if ('record' in question) return { edited: await examiner.record(question.record, question.fields) };
  const reports = {
    onProgress: (progress: Extract<Answer, { progress: unknown }>['progress']) => say({ progress }),
    onLook: (look: Extract<Answer, { look: unknown }>['look']) => say({ look }),
  };
  // To be given up is to be ended, with the whole thread.
  return { examined: await examiner.import(question.import, new AbortController().signal, reports) };
}
