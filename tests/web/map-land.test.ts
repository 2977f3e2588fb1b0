import { feature as countryFeature } from '@rapideditor/country-coder';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature, mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import world from 'world-atlas/countries-50m.json';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { COUNTRY_BY_NUMBER } from '../../web/map/country-numbers.ts';
import { countryLabels } from '../../web/map/land-data.ts';
import { unwrapLand, unwrapLines } from '../../web/map/unwrap.ts';

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const { objects, ...rest } = world as unknown as World;
const atlas: World = { objects, ...rest };

/** The widest step between two points of a line. Degrees. */
const widest = (line: readonly Position[]) =>
  line.reduce((most, [lng = 0], at) => Math.max(most, Math.abs(lng - (line[at - 1]?.[0] ?? lng))), 0);

describe('The land of the live map', () => {
  it('has no line across the map where a country lies on both sides of the date line', () => {
    const { features } = unwrapLand(feature(atlas, atlas.objects.land));
    const rings = features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : geometry.type === 'Polygon'
          ? geometry.coordinates
          : [],
    );
    expect(rings.length).toBeGreaterThan(1_000);
    const wide = rings.filter((ring) => widest(ring) > 180);
    expect(wide).toHaveLength(2); // Antarctica, and a point of it, along the pole
    expect(wide.every((ring) => ring.filter(([, lat]) => lat === -90).length > 1)).toBe(true);
    expect(rings.every((ring) => ring[0]!.join() === ring.at(-1)!.join())).toBe(true);
    const borders = unwrapLines(mesh(atlas, atlas.objects.countries, (a, b) => a !== b));
    expect(borders.coordinates.filter((line) => widest(line) > 180)).toEqual([]);
  });

  it('names every country that the library knows, in the reader’s language', () => {
    const names = countryLabels(atlas, 'es').features.map(({ properties }) => properties.name);
    expect(names).toContain('Alemania');
    expect(new Set(names).size).toBeGreaterThan(230);
  });

  it('knows the number of each country as the standard has it', () => {
    const known = [...COUNTRY_BY_NUMBER].map(([number, code]) => [code, number]);
    const expected = Object.keys(COUNTRY_REGIONS)
      .map((code) => [code, countryFeature(code)?.properties.iso1N3])
      .filter(([, number]) => number !== undefined);
    expect(new Map(known as [string, string][])).toEqual(new Map(expected as [string, string][]));
  });
});
