import type { TopicShape } from './topic-shape.ts';

export const PEOPLE_AND_PLACES_TOPICS = [
  {
    id: 'migration',
    parent: 'inclusion',
    defaultSdgs: [10],
  },
  {
    id: 'children-youth',
    parent: 'inclusion',
    defaultSdgs: [10, 4],
  },
  {
    id: 'ageing',
    parent: 'inclusion',
    defaultSdgs: [3, 10],
  },
  {
    id: 'accessibility',
    parent: 'inclusion',
    defaultSdgs: [10, 11],
  },
  {
    id: 'safety',
    parent: 'inclusion',
    defaultSdgs: [16, 11],
  },
  {
    id: 'poverty',
    parent: 'inclusion',
    defaultSdgs: [1, 10],
  },
  {
    id: 'public-space',
    parent: 'inclusion',
    defaultSdgs: [11],
  },
] as const satisfies readonly TopicShape[];
