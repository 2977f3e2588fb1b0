import type { RegionShape } from './region-shape.ts';

export const ASIA_EUROPE_OCEANIA = [
  {
    id: 'asia',
    m49: '142',
  },
  {
    id: 'central-asia',
    m49: '143',
    parent: 'asia',
  },
  {
    id: 'eastern-asia',
    m49: '030',
    parent: 'asia',
  },
  {
    id: 'south-eastern-asia',
    m49: '035',
    parent: 'asia',
  },
  {
    id: 'southern-asia',
    m49: '034',
    parent: 'asia',
  },
  {
    id: 'western-asia',
    m49: '145',
    parent: 'asia',
  },
  { id: 'europe', m49: '150' },
  {
    id: 'eastern-europe',
    m49: '151',
    parent: 'europe',
  },
  {
    id: 'northern-europe',
    m49: '154',
    parent: 'europe',
  },
  {
    id: 'southern-europe',
    m49: '039',
    parent: 'europe',
  },
  {
    id: 'western-europe',
    m49: '155',
    parent: 'europe',
  },
  {
    id: 'oceania',
    m49: '009',
  },
  {
    id: 'australia-new-zealand',
    m49: '053',
    parent: 'oceania',
  },
  {
    id: 'melanesia',
    m49: '054',
    parent: 'oceania',
  },
  {
    id: 'micronesia',
    m49: '057',
    parent: 'oceania',
  },
  {
    id: 'polynesia',
    m49: '061',
    parent: 'oceania',
  },
] as const satisfies readonly RegionShape[];
