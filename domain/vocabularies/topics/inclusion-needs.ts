import type { TopicShape } from './topic-shape.ts';

export const NEEDS_TOPICS = [
  {
    id: 'housing',
    parent: 'inclusion',
    defaultSdgs: [11, 1],
  },
  {
    id: 'informal-settlements',
    parent: 'inclusion',
    defaultSdgs: [11, 1],
  },
  {
    id: 'care',
    parent: 'inclusion',
    defaultSdgs: [5, 3],
  },
  {
    id: 'gender',
    parent: 'inclusion',
    defaultSdgs: [5],
  },
  {
    id: 'health',
    parent: 'inclusion',
    defaultSdgs: [3],
  },
  {
    id: 'food',
    parent: 'inclusion',
    defaultSdgs: [2, 12],
  },
  {
    id: 'education',
    parent: 'inclusion',
    defaultSdgs: [4],
  },
] as const satisfies readonly TopicShape[];
