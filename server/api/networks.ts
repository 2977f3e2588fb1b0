import type { Express, Request } from 'express';
import { admissionOf } from '../../domain/eligibility/admission-rules.ts';
import type { CityFacts } from '../../domain/eligibility/city-facts.ts';
import type { Network } from '../../domain/eligibility/network.ts';
import type {
  AdmissionOfCity,
  GazetteerResponse,
  NetworkResponse,
  NetworksResponse,
} from '../../domain/eligibility/responses.ts';
import {
  membershipsOf,
  memberships,
  membershipsTable,
  networks,
} from '../../library/networks/read-networks.ts';
import { ApiError } from '../http/api-error.ts';
import { readQuery } from '../http/raw-query.ts';
import { mountRoutes } from '../http/route.ts';
import type { Library } from '../search/library.ts';
import { factsOf, readAskedCity, type AskedCity } from './asked-city.ts';
import { CITY_PARAMETERS, OFFER_ROUTES } from './offer-routes.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/**
 * `GET /api/networks` and `/api/networks/:id`: networks of cities, who belongs to them, and whether a city could join.
 * `GET /api/memberships.csv`: the whole table. `GET /api/gazetteer`: cities by name, those without records too.
 */
export function mountNetworks(app: Express, context: RouteContext): void {
  mountRoutes(app, OFFER_ROUTES, {
    async listNetworks(req, res) {
      const asked = readAskedCity(req, CITY_PARAMETERS);
      await answerFromIndex(context, { req, res }, `networks ${asked.key}`, async (library, signal) => {
        const city = await cityOf(library, asked, signal);
        const all = networks().map((network) => overviewOf(network, city));
        return { ...(city && { city: plain(city) }), networks: all } satisfies NetworksResponse;
      });
    },
  });
  mountRoutes(app, OFFER_ROUTES, {
    async readNetwork(req, res) {
      const asked = readAskedCity(req, CITY_PARAMETERS);
      const network = networkOf(req);
      await answerFromIndex(
        context,
        { req, res },
        `network ${network.id} ${asked.key}`,
        async (library, signal) => {
          const city = await cityOf(library, asked, signal);
          const counts = await countsOf(library, signal);
          const members = membersOf(network).map((one) => ({ ...one, records: counts.get(one.city) ?? 0 }));
          return {
            network,
            members,
            ...(city && { city: plain(city), ...answersFor(network, city) }),
          } satisfies NetworkResponse;
        },
      );
    },
  });
  mountRoutes(app, OFFER_ROUTES, {
    downloadMemberships(req, res) {
      readQuery(req, []);
      const disposition = 'attachment; filename="metroteca-memberships.csv"';
      res.set('Content-Disposition', disposition).type('text/csv').send(membershipsTable());
    },
  });
  mountRoutes(app, OFFER_ROUTES, {
    async findPlaces(req, res) {
      const { q } = readQuery(req, ['q', 'lang']); // a city's name is the same in every language
      await answerFromIndex(context, { req, res }, `gazetteer ${JSON.stringify(q)}`, async ({ places }) => {
        const one = places.find(q.trim());
        const cities = one ? [one] : q.trim() === '' ? [] : places.named(q);
        return { cities } satisfies GazetteerResponse;
      });
    },
  });
}

function networkOf(req: Request): Network {
  const id = String(req.params['id']);
  const network = networks().find((one) => one.id === id);
  if (network) return network;
  throw new ApiError('not_found', ({ refusals }) => refusals.library.network({ id: id.slice(0, 100) }));
}

async function cityOf(
  library: Library,
  asked: AskedCity,
  signal: AbortSignal,
): Promise<CityFacts | undefined> {
  return asked.city === undefined ? undefined : factsOf(library, asked.city, asked, signal);
}

function membersOf({ id }: Network) {
  return memberships().filter(({ network, until }) => network === id && until === undefined);
}

async function countsOf({ survey }: Library, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  return new Map((await survey.cities('', signal)).map(({ city, count }) => [city.id, count]));
}

function overviewOf(network: Network, city: CityFacts | undefined): NetworksResponse['networks'][number] {
  const { id, names, url, founded } = network;
  return {
    id,
    names,
    url,
    ...(founded !== undefined && { founded }),
    members: membersOf(network).length,
    ...(city && answersFor(network, city)),
  };
}

function answersFor(network: Network, city: CityFacts) {
  const { verdict, answers, any } = admissionOf(network, city);
  const admission: AdmissionOfCity = { verdict, answers: [...answers], any };
  const membership = membershipsOf(city.id).find((one) => one.network === network.id);
  return { admission, ...(membership && { membership }) };
}

function plain(city: CityFacts) {
  return { ...city, memberships: [...city.memberships] };
}
