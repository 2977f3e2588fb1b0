import { DIFFICULTIES } from '../../domain/vocabularies/difficulties.ts';
import { EDITION_STATUSES } from '../../domain/vocabularies/edition-statuses.ts';
import { OPENNESS } from '../../domain/vocabularies/openness.ts';
import { readOnlyLink } from '../cells/links.ts';
import { joinList, splitList } from '../cells/lists.ts';
import { readPhases, writePhases } from '../cells/phases.ts';
import { readTerm } from '../cells/terms.ts';
import { readYear } from '../cells/years.ts';
import { column } from './column.ts';

/** How to do something, step by step. */
export const TOOLKIT_COLUMNS = [
  column({
    header: 'toolkit_publishers',
    field: 'toolkit.publishers',
    type: 'list',
    shape: 'text',
    accepts: `toolkit publisher; publishers of the toolkit`,
    example: 'Rupprecht Consult; European Commission',
    description: 'Who brought the toolkit out; several separated by semicolons.',
    read: (cell, { toolkit }) => void (toolkit.publishers = splitList(cell)),
    write: ({ toolkit }) => joinList(toolkit?.publishers ?? []),
  }),
  column({
    header: 'toolkit_edition',
    field: 'toolkit.edition',
    accepts: `edition of the toolkit`,
    example: '2nd edition',
    description: 'Which edition it is, in words.',
    read: (cell, { toolkit }) => void (toolkit.edition = cell),
    write: ({ toolkit }) => toolkit?.edition ?? '',
  }),
  column({
    header: 'toolkit_year',
    field: 'toolkit.year',
    type: 'integer',
    accepts: `year of the edition; edition year`,
    example: '2019',
    description: 'The year of this edition.',
    read: (cell, { toolkit }, notes) => {
      const year = readYear(cell, notes);
      if (year !== undefined) toolkit.year = year;
    },
    write: ({ toolkit }) => String(toolkit?.year ?? ''),
  }),
  column({
    header: 'toolkit_openness',
    field: 'toolkit.openness',
    accepts: `openness of the toolkit`,
    example: 'open',
    description: 'open, sign-in (after signing in) or paid.',
    read: (cell, { toolkit }, notes) => {
      const openness = readTerm(OPENNESS, cell, notes);
      if (openness !== undefined) toolkit.openness = openness;
    },
    write: ({ toolkit }) => toolkit?.openness ?? '',
  }),
  column({
    header: 'toolkit_audience',
    field: 'toolkit.audience',
    type: 'list',
    shape: 'text',
    accepts: `audience of the toolkit`,
    example: 'mobility planners; mayors',
    description: 'For whom it is written; several separated by semicolons.',
    read: (cell, { toolkit }) => void (toolkit.audience = splitList(cell)),
    write: ({ toolkit }) => joinList(toolkit?.audience ?? []),
  }),
  column({
    header: 'toolkit_phases',
    field: 'toolkit.phases',
    shape: 'text',
    accepts: `phases of the toolkit; phases and steps`,
    example: 'phase: Preparation\nstep: Set up working structures\nduration: 2 months\nroles: mayor; planner',
    description:
      'Its phases and steps, one a line: "phase: …", "step: …", then for a step "text:", "duration:", "roles:", "inputs:", "outputs:" and "tool: name, address, format". Names alone, separated by semicolons, are phases.',
    read: (cell, { toolkit }, notes) => void (toolkit.phases = readPhases(cell, notes)),
    write: ({ toolkit }) => writePhases(toolkit?.phases ?? []),
  }),
  column({
    header: 'toolkit_time_needed',
    field: 'toolkit.timeNeeded',
    accepts: `time needed for the toolkit`,
    example: '18 to 24 months',
    description: 'How long the whole takes, in words.',
    read: (cell, { toolkit }) => void (toolkit.timeNeeded = cell),
    write: ({ toolkit }) => toolkit?.timeNeeded ?? '',
  }),
  column({
    header: 'toolkit_difficulty',
    field: 'toolkit.difficulty',
    accepts: `difficulty of the toolkit`,
    example: 'medium',
    description: 'easy, medium or hard.',
    read: (cell, { toolkit }, notes) => {
      const difficulty = readTerm(DIFFICULTIES, cell, notes);
      if (difficulty !== undefined) toolkit.difficulty = difficulty;
    },
    write: ({ toolkit }) => toolkit?.difficulty ?? '',
  }),
  column({
    header: 'toolkit_required_for',
    field: 'toolkit.requiredFor',
    type: 'list',
    shape: 'text',
    accepts: `toolkit is required for`,
    example: 'SECAP for the Covenant of Mayors',
    description: 'What asks for it; several separated by semicolons.',
    read: (cell, { toolkit }) => void (toolkit.requiredFor = splitList(cell)),
    write: ({ toolkit }) => joinList(toolkit?.requiredFor ?? []),
  }),
  column({
    header: 'toolkit_status',
    field: 'toolkit.status',
    accepts: `status of the toolkit`,
    example: 'current',
    description: 'current, superseded (there is a newer edition) or project-ended (nobody looks after it).',
    read: (cell, { toolkit }, notes) => {
      const status = readTerm(EDITION_STATUSES, cell, notes);
      if (status !== undefined) toolkit.status = status;
    },
    write: ({ toolkit }) => toolkit?.status ?? '',
  }),
  column({
    header: 'toolkit_archive_url',
    field: 'toolkit.archive',
    accepts: `archived copy of the toolkit`,
    example: '',
    description: 'A kept copy, for when its own page is gone.',
    read: (cell, { toolkit }, notes) => {
      const link = readOnlyLink(cell, notes);
      if (link !== undefined) toolkit.archive = link;
    },
    write: ({ toolkit }) => toolkit?.archive ?? '',
  }),
];
