import { useState } from 'react';

/** The day on which somebody opened the page, as `2026-11-30`: what has passed is told by it. */
export function useToday(): string {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return today;
}
