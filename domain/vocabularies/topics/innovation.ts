import type { TopicShape } from './topic-shape.ts';

export const INNOVATION_TOPICS = [
  {
    id: 'digital',
    parent: 'innovation',
    defaultSdgs: [9],
  },
  {
    id: 'economy',
    parent: 'innovation',
    defaultSdgs: [8, 9],
  },
  {
    id: 'employment',
    parent: 'innovation',
    defaultSdgs: [8, 4],
  },
  {
    id: 'culture',
    parent: 'innovation',
    defaultSdgs: [11],
  },
  {
    id: 'tourism',
    parent: 'innovation',
    defaultSdgs: [8, 12],
  },
] as const satisfies readonly TopicShape[];
