import { Cron } from 'croner';

const UTC = { mode: '5-part', timezone: 'UTC' } as const;

/** Whether a pattern of cron with five parts is understood, and comes round again. */
export function isSchedule(pattern: string): boolean {
  try {
    return nextTime(pattern) !== undefined;
  } catch {
    return false; // croner throws for what it does not understand
  }
}

/** When a pattern comes round after a moment, by default after now. */
export function nextTime(pattern: string, after?: Date): Date | undefined {
  return new Cron(pattern, { ...UTC, paused: true }).nextRun(after) ?? undefined;
}

/** Does something at all times of a pattern, until it is stopped; it keeps no program running. */
export function everyTime(pattern: string, work: () => void): { stop(): void } {
  return new Cron(pattern, { ...UTC, unref: true }, work);
}
