/** How often a table is fetched, as patterns of cron in UTC. */
export const SCHEDULES = {
  hourly: '0 * * * *',
  daily: '0 6 * * *',
  weekly: '0 6 * * 1',
  monthly: '0 6 1 * *',
} as const;

export type ScheduleName = keyof typeof SCHEDULES | 'own';

export const SCHEDULE_NAMES: readonly ScheduleName[] = ['hourly', 'daily', 'weekly', 'monthly', 'own'];

export function scheduleName(pattern: string): ScheduleName {
  return SCHEDULE_NAMES.find((name) => name !== 'own' && SCHEDULES[name] === pattern) ?? 'own';
}
