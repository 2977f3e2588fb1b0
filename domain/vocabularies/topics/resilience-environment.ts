import type { TopicShape } from './topic-shape.ts';

export const ENVIRONMENT_TOPICS = [
  {
    id: 'climate-mitigation',
    parent: 'resilience',
    defaultSdgs: [13],
  },
  {
    id: 'climate-adaptation',
    parent: 'resilience',
    defaultSdgs: [13, 11],
  },
  {
    id: 'disaster-risk',
    parent: 'resilience',
    defaultSdgs: [11, 13],
  },
  {
    id: 'energy',
    parent: 'resilience',
    defaultSdgs: [7],
  },
  {
    id: 'buildings',
    parent: 'resilience',
    defaultSdgs: [11, 7],
  },
  {
    id: 'water',
    parent: 'resilience',
    defaultSdgs: [6],
  },
  {
    id: 'waste',
    parent: 'resilience',
    defaultSdgs: [12, 11],
  },
  {
    id: 'nature',
    parent: 'resilience',
    defaultSdgs: [15, 11],
  },
  {
    id: 'air-quality',
    parent: 'resilience',
    defaultSdgs: [11, 3],
  },
] as const satisfies readonly TopicShape[];
