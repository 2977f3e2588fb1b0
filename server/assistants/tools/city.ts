import { z } from 'zod';
import { EMPTY_QUERY } from '../../../domain/query.ts';
import { networksOf } from '../../../library/networks/read-networks.ts';
import { CityIdSchema } from '../../../domain/city.ts';
import { cityUrl, LICENCE_NOTE } from '../../export/site.ts';
import { ApiError } from '../../http/api-error.ts';
import { cityInput, findCityId } from '../find-city.ts';
import { defineTool, langInput } from '../tool.ts';

const counts = z.array(z.object({ id: z.string(), label: z.string(), count: z.int() }));

export const cityTool = defineTool({
  name: 'city',
  title: 'What a city has published',
  description:
    'One city: how many records it has, by kind, topic, goal, status and year, the networks that it belongs to, and cities ' +
    'like it. Read the records themselves with the tool "search" and its filter city.',
  ifNotFound: 'Find cities that have records with the tool "facets": facet city and a text.',
  input: z.strictObject({ city: cityInput, ...langInput }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    population: z.int().optional(),
    total: z.int(),
    kinds: counts,
    topics: counts,
    sdgs: counts,
    statuses: counts,
    years: z.array(z.object({ year: z.int(), count: z.int() })),
    networks: z.array(z.string()),
    similar: z.array(z.object({ id: z.string(), name: z.string(), country: z.string(), count: z.int() })),
    url: z.string(),
    licence: z.string(),
  }),
  async run({ city: named, lang = EMPTY_QUERY.lang }, { library, publicUrl, signal }) {
    const id = findCityId(library, named);
    const isId = CityIdSchema.safeParse(id).success;
    const found = isId ? await library.survey.city(id, lang, signal) : undefined;
    if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.library.city({ id }));
    const { city, total, kinds, topics, sdgs, statuses, years, similar } = found;
    return {
      id,
      name: city.name,
      country: city.country,
      ...(city.population !== undefined && { population: city.population }),
      total,
      kinds: kinds.map(counted),
      topics: topics.map(counted),
      sdgs: sdgs.map(counted),
      statuses: statuses.map(counted),
      years,
      networks: [...networksOf(id)],
      similar: similar.map(({ city: other, count }) => {
        return { id: other.id, name: other.name, country: other.country, count };
      }),
      url: cityUrl(publicUrl, id),
      licence: LICENCE_NOTE,
    };
  },
  say({ name, country, id, total, kinds, topics, sdgs, networks, similar, url, licence }) {
    const list = (terms: typeof kinds) => terms.map(({ label, count }) => `${label} ${count}`).join(', ');
    return [
      `${name}, ${country} [${id}]: ${total} records`,
      `kinds: ${list(kinds)}`,
      `topics: ${list(topics)}`,
      `goals: ${list(sdgs)}`,
      `networks: ${networks.join(', ') || 'none that a page names'}`,
      `cities like it: ${similar.map((other) => `${other.name} [${other.id}]`).join(', ')}`,
      url,
      licence,
    ].join('\n');
  },
});

function counted({ id, label, count }: { id: string; label: string; count: number }) {
  return { id, label, count };
}
