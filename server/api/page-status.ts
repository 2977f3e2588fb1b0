import type { RequestHandler } from 'express';
import { CityIdSchema } from '../../domain/city.ts';
import { withDeadline } from '../http/deadline.ts';
import { isNavigation } from '../http/navigation.ts';
import type { RouteContext } from './route-context.ts';

/** The pages of the site, as `web/app.tsx` routes them. Those of records have their own head: `record-page.ts`. */
export const SITE_PAGES = [
  '/',
  '/records/:id',
  '/cities/:id',
  '/shortlist',
  '/briefing',
  '/compare',
  '/coverage',
  '/about',
  '/method',
  '/help',
  '/accessibility',
  '/privacy',
  '/funds',
  '/networks',
  '/networks/:id',
  '/suggest',
  '/desk/*?',
] as const;

const KNOWN = SITE_PAGES.map(patternOf);
const CITY = patternOf('/cities/:id');

/**
 * Says 404 for a page that the site does not have and for a city without records, before the site's one page is sent,
 * which has a search box.
 */
export function statePages(context: Pick<RouteContext, 'library' | 'searchTimeoutMs'>): RequestHandler {
  return async (req, res, next) => {
    if (isNavigation(req)) {
      const isThere = KNOWN.some((pattern) => pattern.test(req.path));
      const city = CITY.exec(req.path)?.[1];
      if (!isThere || (city !== undefined && !(await isCity(city)))) res.status(404);
    }
    next();

    async function isCity(id: string): Promise<boolean> {
      if (!CityIdSchema.safeParse(id).success) return false;
      const survey = context.library()?.survey;
      if (!survey) return true; // not known yet: the page asks again by itself
      try {
        return await withDeadline(res, context.searchTimeoutMs, (signal) => survey.hasCity(id, signal));
      } catch {
        return true; // the page says what is wrong with the search
      }
    }
  };
}

function patternOf(path: string): RegExp {
  const pattern = path.replace('/*?', '(?:/.*)?').replace(/:\w+/g, '([^/]+)');
  return new RegExp(`^${pattern === '/' ? '' : pattern}/?$`);
}
