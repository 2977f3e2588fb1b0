import type { RegionShape } from './region-shape.ts';

export const AFRICA_AND_AMERICAS = [
  {
    id: 'africa',
    m49: '002',
  },
  {
    id: 'northern-africa',
    m49: '015',
    parent: 'africa',
  },
  {
    id: 'sub-saharan-africa',
    m49: '202',
    parent: 'africa',
  },
  {
    id: 'eastern-africa',
    m49: '014',
    parent: 'sub-saharan-africa',
  },
  {
    id: 'middle-africa',
    m49: '017',
    parent: 'sub-saharan-africa',
  },
  {
    id: 'southern-africa',
    m49: '018',
    parent: 'sub-saharan-africa',
  },
  {
    id: 'western-africa',
    m49: '011',
    parent: 'sub-saharan-africa',
  },
  {
    id: 'americas',
    m49: '019',
  },
  {
    id: 'northern-america',
    m49: '021',
    parent: 'americas',
  },
  {
    id: 'latin-america-caribbean',
    m49: '419',
    parent: 'americas',
  },
  {
    id: 'caribbean',
    m49: '029',
    parent: 'latin-america-caribbean',
  },
  {
    id: 'central-america',
    m49: '013',
    parent: 'latin-america-caribbean',
  },
  {
    id: 'south-america',
    m49: '005',
    parent: 'latin-america-caribbean',
  },
] as const satisfies readonly RegionShape[];
