import { scheduler } from 'node:timers/promises';

const TURN_MS = 15; // one frame; readers do not notice a wait of this length

/**
 * For long work beside readers: `due()` answers what to wait for, once this turn of the event loop has lasted long
 * enough, so that they are answered in between; else undefined.
 */
export function openPauses(turnMs = TURN_MS) {
  let since = performance.now();
  return {
    due(): Promise<void> | undefined {
      if (performance.now() - since < turnMs) return undefined;
      return scheduler.yield().then(() => void (since = performance.now()));
    },
  };
}
