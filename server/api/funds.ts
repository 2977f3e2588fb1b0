import type { Express, Request } from 'express';
import { writeFundCalendar } from '../export/fund-calendar.ts';
import { writeFundFeed } from '../export/fund-feed.ts';
import { mountRoutes } from '../http/route.ts';
import { refuseIssues } from '../http/raw-query.ts';
import { readAskedCity, type AskedCity } from './asked-city.ts';
import { fundsAnswer, type FundFinder } from './find-funds.ts';
import { FUND_LIST_PARAMETERS, FUND_PARAMETERS, OFFER_ROUTES } from './offer-routes.ts';
import { answerFromIndex, answerTextFromIndex, type RouteContext } from './route-context.ts';

/**
 * `GET /api/funds/for`: every fund with whether a city may ask it, and why; `.ics` and `.atom` the same for calendars and
 * feed readers. `today` is the day, such as `2026-11-30`, by which a call is open or has closed.
 */
export function mountFunds(
  app: Express,
  context: RouteContext,
  { today, find }: { readonly today: () => string; readonly find: FundFinder },
): void {
  mountRoutes(app, OFFER_ROUTES, {
    async readFundsFor(req, res) {
      const [asked, day] = [readAsked(req, FUND_LIST_PARAMETERS), today()];
      await answerFromIndex(context, { req, res }, `funds ${day} ${asked.key}`, async (library, signal) => {
        const answer = fundsAnswer(await find(library, asked, day, signal), day);
        return { ...answer, offers: answer.offers.slice(0, asked.size) };
      });
    },
  });
  mountRoutes(app, OFFER_ROUTES, {
    async readFundsCalendar(req, res) {
      const [asked, day, publicUrl] = [readAsked(req), today(), context.publicAddress(req)];
      const answer = { key: `funds.ics ${day} ${asked.key} ${publicUrl}`, type: 'text/calendar' };
      await answerTextFromIndex(context, { req, res }, answer, async (library, signal) => {
        const { city, offers } = await find(library, asked, day, signal);
        return writeFundCalendar(offers, { city, publicUrl, today: day });
      });
    },
  });
  mountRoutes(app, OFFER_ROUTES, {
    async readFundsFeed(req, res) {
      const [asked, day, publicUrl] = [readAsked(req), today(), context.publicAddress(req)];
      const answer = { key: `funds.atom ${day} ${asked.key} ${publicUrl}`, type: 'application/atom+xml' };
      await answerTextFromIndex(context, { req, res }, answer, async (library, signal) => {
        const { city, offers } = await find(library, asked, day, signal);
        return writeFundFeed(offers, { city, publicUrl, self: `${publicUrl}${req.originalUrl}`, today: day });
      });
    },
  });
}

/** As `readAskedCity`; a city or a record has to be named. */
function readAsked(req: Request, parameters: readonly string[] = FUND_PARAMETERS): AskedCity {
  const asked = readAskedCity(req, parameters);
  if (asked.city === undefined && asked.record === undefined)
    refuseIssues([
      { parameter: 'city', code: 'empty_value', sentences: [{ says: 'missing', values: { name: 'city' } }] },
    ]);
  return asked;
}
