import type { UndoReport } from '../import/commit-undo.ts';
import { undoImport } from '../import/undo-import.ts';
import { EXIT, type Command } from './command.ts';

const NAMED = 10;

export const undoCommand: Command = {
  name: 'undo',
  summary: 'Takes an import back: readers see the state before it.',
  words: 'ID',
  arity: [1, 1],
  options: { json: { type: 'boolean', describes: 'print the report as JSON' } },
  async run(given, session) {
    const { terminal } = session;
    const context = {
      catalogue: session.catalogue(),
      openWriter: session.writer,
      onProgress: terminal.progress,
    };
    const report = await undoImport(given.words[0] ?? '', context, 'command line');
    terminal.endProgress();
    terminal.print(given.has('json') ? `${JSON.stringify(report, null, 2)}\n` : describe(report));
    return EXIT.published;
  },
};

function describe({ importId, undoes, restored, archived, kept }: UndoReport): string {
  const lines = [
    `Took ${undoes} back (as ${importId}): ${restored} records have their earlier content, ${archived} were taken out.`,
  ];
  if (kept.length > 0) {
    const names = kept.slice(0, NAMED).join(', ') + (kept.length > NAMED ? ', …' : '');
    lines.push(`${kept.length} records were changed again by a later import and stay as they are: ${names}.`);
  }
  return `${lines.join('\n')}\n`;
}
