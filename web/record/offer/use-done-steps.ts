import { useState } from 'react';

/** The steps of a guide that somebody ticked off, by their names, so that another edition keeps those that it has too. */
export interface DoneSteps {
  readonly isDone: (step: string) => boolean;
  readonly toggle: (step: string) => void;
  readonly clear: () => void;
}

/** Kept in this browser alone, for each guide; without a store they last as long as the page. */
export function useDoneSteps(id: string): DoneSteps {
  const key = `metroteca.steps.${id}`;
  const [done, setDone] = useState<readonly string[]>(() => readSteps(key));
  const keep = (steps: readonly string[]) => {
    setDone(steps);
    try {
      if (steps.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(steps));
    } catch {
      // A browser that keeps nothing still shows the ticks until the page is left.
    }
  };
  return {
    isDone: (step) => done.includes(step),
    toggle: (step) => keep(done.includes(step) ? done.filter((one) => one !== step) : [...done, step]),
    clear: () => keep([]),
  };
}

function readSteps(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((step) => typeof step === 'string') : [];
  } catch {
    return [];
  }
}
