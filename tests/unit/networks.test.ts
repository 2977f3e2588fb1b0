import { describe, expect, it } from 'vitest';
import { isIn } from '../../domain/eligibility/place-rule.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { termsOf } from '../../library/catalogue/record-terms.ts';
import { memberships, membershipsOf, networks, networksOf } from '../../library/networks/read-networks.ts';
import { BARCELONA, buildRecord } from '../build-record.ts';

describe('the networks that we ship', () => {
  it('are those of the vocabulary, each with evidence for its rule', () => {
    expect(networks().map(({ id }) => id)).toEqual(NETWORKS.terms.map(({ id }) => id));
    expect(networks().filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('name each member once, with a city of its country', () => {
    const keys = memberships().map(({ network, city }) => `${network} ${city}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const odd = memberships().filter(({ city, country }) => !city.endsWith(`-${country.toLowerCase()}`));
    expect(odd).toEqual([]);
  });

  it('have members only where a city may be one', () => {
    const strangers = networks().flatMap(({ id, admission: { countries = [], groups = [], regions = [] } }) =>
      memberships()
        .filter(({ network }) => network === id && countries.length + groups.length + regions.length > 0)
        .filter(({ city, country }) => {
          const subregion = COUNTRY_REGIONS[country] ?? '';
          const facts = { id: city, name: city, country, subregion, memberships: [] };
          return isIn(facts, { countries, groups, regions }) === 'no';
        }),
    );
    expect(strangers).toEqual([]);
  });

  it('tell what a city belongs to, with the page that says so', () => {
    expect(networksOf('barcelona-es')).toContain('metropolis');
    expect(membershipsOf('barcelona-es')[0]).toMatchObject({ url: expect.stringMatching(/^https?:/) });
    expect(networksOf('nowhere-xx')).toEqual([]);
  });

  it('are terms of the records of their members, and of no record without a city', () => {
    expect(termsOf(buildRecord({ city: BARCELONA })).network).toEqual(networksOf(BARCELONA.id));
    expect(termsOf(buildRecord({ city: undefined })).network).toEqual([]);
  });
});
