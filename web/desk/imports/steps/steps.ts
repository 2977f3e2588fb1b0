import type { ImportState } from '../../../../domain/desk.ts';

/** The steps of an import, from left to right. */
export const STEPS = ['file', 'columns', 'values', 'preview', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** The step that the address names, else the one that the import waits for. */
export function stepOf(search: string, state: ImportState): Step {
  const named = new URLSearchParams(search).get('step');
  return STEPS.find((step) => step === named) ?? firstStep(state);
}

function firstStep(state: ImportState): Step {
  switch (state) {
    case 'mapping-needed':
      return 'columns';
    case 'ready':
      return 'preview';
    case 'publishing':
    case 'published':
    case 'undone':
      return 'publish';
    case 'examining':
    case 'failed':
      return 'file';
  }
}
