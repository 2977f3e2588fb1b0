import type { Derivation, LibraryRecord, Provenance } from '../../domain/record.ts';
import { readFlag } from '../cells/flags.ts';
import type { RowNotes } from '../cells/notes.ts';
import { readSdgs } from '../cells/sdgs.ts';
import { column } from './column.ts';
import type { Draft } from './draft.ts';

const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);

/** Goals and targets, each with where it came from. */
export const SDG_COLUMNS = [
  column({
    header: 'sdgs',
    field: 'sdgs',
    type: 'list',
    shape: 'text',
    accepts: `sdg; sdg goals; sdg goal; goals; sustainable development goals; un sdgs; global goals; related sdgs; ods; objetivos de desarrollo sostenible;
      ods relacionados; odd; objectifs de développement durable; objetivos de desenvolvimento sustentável; objectius de desenvolupament sostenible;
      nachhaltigkeitsziele; ziele für nachhaltige entwicklung`,
    example: '11; 13',
    description: 'Goals that the source itself declares, as numbers, short names or full sentences.',
    read: tagged('goals', 'declared'),
    write: (record) => writeGoals(record, 'declared'),
  }),
  column({
    header: 'sdgs_derived',
    field: 'sdgs',
    type: 'list',
    shape: 'text',
    accepts: `derived sdgs; sdgs added; ods derivados; odd dérivés`,
    example: '7 (topic)',
    description: 'Goals that we added; (target), (topic) or (source) says what they were derived from.',
    read: tagged('goals', 'derived'),
    write: (record) => writeGoals(record, 'derived'),
  }),
  column({
    header: 'sdg_targets',
    field: 'sdgTargets',
    type: 'list',
    shape: 'text',
    accepts: `sdg target; targets; target; related targets; metas ods; metas; meta ods; cibles; cible; cibles odd; metas dos ods; fites; fites ods;
      unterziele; zielvorgaben`,
    example: '11.2; 13.1',
    description: 'Targets that the source itself declares. A target implies its goal.',
    read: tagged('targets', 'declared'),
    write: (record) => writeTargets(record, 'declared'),
  }),
  column({
    header: 'sdg_targets_derived',
    field: 'sdgTargets',
    type: 'list',
    shape: 'text',
    accepts: `derived sdg targets; derived targets; metas derivadas; cibles dérivées`,
    example: '',
    description: 'Targets that we added, written like sdgs_derived.',
    read: tagged('targets', 'derived'),
    write: (record) => writeTargets(record, 'derived'),
  }),
];

/** One column for each goal, as questionnaires have them: understood, but neither offered nor written. */
export const SDG_FLAG_COLUMNS = GOALS.map((goal) =>
  column({
    header: `SDG${goal}`,
    field: 'sdgs',
    type: 'boolean',
    isOffered: false,
    accepts: `Goal ${goal}; ODS ${goal}; ODD ${goal}; SDG 0${goal}; SDG ${goal}; UN SDG ${goal}`,
    example: 'yes',
    description: `Whether goal ${goal} is declared: yes, no, 1, 0, x or empty.`,
    read: (cell, draft, notes) => {
      if (cell === String(goal) || readFlag(cell, notes)) draft.goals.push({ goal, from: 'declared' });
    },
    write: () => '',
  }),
);

function tagged(shape: 'goals' | 'targets', columnFrom: Provenance) {
  return (cell: string, draft: Draft, notes: RowNotes): void => {
    for (const { goal, target, via } of readSdgs(cell, shape, notes)) {
      const from = via === undefined ? columnFrom : 'derived';
      const origin = via === undefined ? { from } : { from, via };
      if (goal !== undefined) draft.goals.push({ goal, ...origin });
      if (target !== undefined) draft.targets.push({ target, ...origin });
    }
  };
}

function writeGoals(record: LibraryRecord, from: Provenance): string {
  return record.sdgs
    .filter((tag) => tag.from === from)
    .map(({ goal, via }) => `${goal}${suffix(via)}`)
    .join('; ');
}

function writeTargets(record: LibraryRecord, from: Provenance): string {
  return record.sdgTargets
    .filter((tag) => tag.from === from)
    .map(({ target, via }) => `${target}${suffix(via)}`)
    .join('; ');
}

function suffix(via: Derivation | undefined): string {
  return via === undefined ? '' : ` (${via})`;
}
