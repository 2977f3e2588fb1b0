import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../server/export/formats.ts';
import { contextOf, each, microGardens, published, textOf } from './export-builders.ts';

interface Collection {
  type: string;
  features: {
    type: string;
    id: string;
    geometry: { type: string; coordinates: number[] } | null;
    properties: Record<string, unknown>;
  }[];
}

async function collectionOf(records: ReturnType<typeof published>[]): Promise<Collection> {
  return JSON.parse(await textOf(EXPORT_FORMATS.geojson.write(each(records), contextOf()))) as Collection;
}

describe('the GeoJSON export', () => {
  test('has a point a record, longitude first', async () => {
    const { type, features } = await collectionOf([microGardens()]);
    expect(type).toBe('FeatureCollection');
    expect(features).toMatchObject([
      {
        type: 'Feature',
        id: 'practice-dakar-micro-gardens',
        geometry: { type: 'Point', coordinates: [-17.45, 14.69] },
      },
    ]);
  });

  test('keeps a record whose city has no coordinates, without a geometry', async () => {
    const { lat: _lat, lng: _lng, ...city } = published().city!;
    const { features } = await collectionOf([published({ city })]);
    expect(features[0]?.geometry).toBeNull();
    expect(features[0]?.properties['city']).toBe('Barcelona');
  });

  test('has flat properties, the same for every record, with labels in place of ids', async () => {
    const { features } = await collectionOf([microGardens(), published()]);
    const [practice, strategy] = features.map(({ properties }) => properties);
    expect(Object.keys(practice ?? {})).toEqual(Object.keys(strategy ?? {}));
    const values = Object.values({ ...practice, ...strategy });
    expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    expect(practice).toMatchObject({
      kind: 'kind:practice',
      country: 'country:SN',
      topics: 'topic:food; topic:poverty',
      sdgs: '2; 11',
      year_from: 1999,
      year_to: null,
    });
  });

  test('is a collection without features when nothing matches', async () => {
    expect((await collectionOf([])).features).toEqual([]);
  });
});
