import type { TopicShape } from './topic-shape.ts';

export const MOBILITY_TOPICS = [
  {
    id: 'mobility',
    parent: 'resilience',
    defaultSdgs: [11, 9],
  },
  {
    id: 'cycling-walking',
    parent: 'resilience',
    defaultSdgs: [11, 3],
  },
  {
    id: 'parking',
    parent: 'resilience',
    defaultSdgs: [11],
  },
] as const satisfies readonly TopicShape[];
