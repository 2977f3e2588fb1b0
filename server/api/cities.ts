import type { Express } from 'express';
import { CityIdSchema } from '../../domain/city.ts';
import type { CitiesResponse, CityResponse } from '../../domain/responses.ts';
import { ApiError } from '../http/api-error.ts';
import { SEARCH_ROUTES } from './search-routes.ts';
import { mountRoutes } from '../http/route.ts';
import { readQuery } from '../http/raw-query.ts';
import { answerFromIndex, type RouteContext } from './route-context.ts';

/** `GET /api/cities` and `/api/cities/:id`: cities that have records, and what each has published. */
export function mountCities(app: Express, context: RouteContext): void {
  mountRoutes(app, SEARCH_ROUTES, {
    async listCities(req, res) {
      const { q } = readQuery(req, ['q', 'lang']); // a city's name is the same in every language
      const key = `cities?${JSON.stringify(q)}`;
      await answerFromIndex(context, { req, res }, key, async ({ survey }, signal) => {
        return { cities: await survey.cities(q, signal) } satisfies CitiesResponse;
      });
    },
  });
  mountRoutes(app, SEARCH_ROUTES, {
    async readCity(req, res) {
      const { lang } = readQuery(req, ['lang']);
      const id = CityIdSchema.safeParse(req.params['id']);
      if (!id.success) throw new ApiError('not_found', ({ refusals }) => refusals.library.cityId);
      const key = `cities/${id.data}?${lang}`;
      await answerFromIndex(context, { req, res }, key, async ({ survey }, signal) => {
        const city: CityResponse | undefined = await survey.city(id.data, lang, signal);
        if (!city) throw new ApiError('not_found', ({ refusals }) => refusals.library.city({ id: id.data }));
        return city;
      });
    },
  });
}
