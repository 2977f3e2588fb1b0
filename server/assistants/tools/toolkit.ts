import { z } from 'zod';
import { TOOLKIT } from '../../../domain/kinds/toolkit.ts';
import { ApiError } from '../../http/api-error.ts';
import { readRecord } from '../../api/record.ts';
import { recordId } from '../record-id.ts';
import { saySource, sourceOf, sourceOutput } from '../source-of.ts';
import { defineTool, langInput } from '../tool.ts';

const line = z.string().optional();
const step = z.looseObject({ name: z.string(), text: line, duration: line });

export const toolkitTool = defineTool({
  name: TOOLKIT.id,
  title: 'Read how to do something, step by step',
  description:
    'One toolkit with its phases and steps, who wrote it, how long it takes, and the cases that used it. Find toolkits with ' +
    `the tool "search" and kind ["${TOOLKIT.id}"].`,
  ifNotFound: `Find toolkits with the tool "search" and kind ["${TOOLKIT.id}"].`,
  input: z.strictObject({ id: recordId, ...langInput }),
  output: z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    publishers: z.array(z.string()),
    timeNeeded: line,
    difficulty: line,
    phases: z.array(z.object({ name: line, steps: z.array(step) })),
    usedBy: z.array(z.object({ id: z.string(), title: z.string(), city: line })),
    page: line.describe('Of the toolkit itself.'),
    ...sourceOutput,
  }),
  async run({ id }, { library, publicUrl }) {
    const record = readRecord(library, id);
    const { title, summary, toolkit, links, related } = record;
    if (!toolkit)
      throw new ApiError('not_found', ({ refusals }) =>
        refusals.assistants.noToolkit({ id, kind: record.kind }),
      );
    const { publishers, timeNeeded, difficulty, phases } = toolkit;
    const page = links.document ?? links.landing;
    const users = related.filter(({ isFrom }) => isFrom);
    return {
      id,
      title,
      summary,
      publishers,
      ...(timeNeeded !== undefined && { timeNeeded }),
      ...(difficulty !== undefined && { difficulty }),
      phases: phases.map(({ name, steps }) => ({
        ...(name !== undefined && { name }),
        steps: steps.map((one) => ({ ...one })),
      })),
      usedBy: users.map(({ id: user, title: of, city }) => ({
        id: user,
        title: of,
        ...(city !== undefined && { city }),
      })),
      ...(page !== undefined && { page }),
      ...sourceOf(record, publicUrl),
    };
  },
  say({ title, summary, publishers, timeNeeded, phases, usedBy, page, ...source }) {
    const steps = phases.flatMap(({ name, steps: those }) => [
      ...(name ? [name] : []),
      ...those.map((one, at) => `${at + 1}. ${one.name}${one.text ? `: ${one.text}` : ''}`),
    ]);
    const users = usedBy.map(({ id, title: of }) => `${of} [${id}]`).join('; ');
    return [
      title,
      `by ${publishers.join(', ')}${timeNeeded ? ` · takes ${timeNeeded}` : ''}`,
      summary,
      ...steps,
      ...(users ? [`used by: ${users}`] : []),
      ...(page ? [`the toolkit: ${page}`] : []),
      saySource(source),
    ].join('\n');
  },
});
