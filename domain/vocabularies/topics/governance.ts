import type { TopicShape } from './topic-shape.ts';

export const GOVERNANCE_TOPICS = [
  {
    id: 'participation',
    parent: 'governance',
    defaultSdgs: [16, 11],
  },
  {
    id: 'transparency',
    parent: 'governance',
    defaultSdgs: [16],
  },
  {
    id: 'planning',
    parent: 'governance',
    defaultSdgs: [11],
  },
  {
    id: 'public-finance',
    parent: 'governance',
    defaultSdgs: [17, 16],
  },
  {
    id: 'metropolitan-governance',
    parent: 'governance',
    defaultSdgs: [11, 17],
  },
] as const satisfies readonly TopicShape[];
