import { z } from 'zod';
import { MOST_PEOPLE } from '../../../domain/eligibility/city-facts.ts';
import { MAX_TERMS_PER_FACET } from '../../../domain/query.ts';
import { VERDICTS } from '../../../domain/eligibility/rule-answer.ts';
import { fundsAnswer } from '../../api/find-funds.ts';
import { LICENCE_NOTE } from '../../export/site.ts';
import { queryFrom } from '../ask-api.ts';
import { cityInput, findCityId } from '../find-city.ts';
import { recordId } from '../record-id.ts';
import { sourceOf, sourceOutput, saySource } from '../source-of.ts';
import { defineTool, langInput } from '../tool.ts';

const LIMIT = 10;

export const fundsForCityTool = defineTool({
  name: 'funds_for_city',
  title: 'Which funds a city may ask',
  description:
    'Every fund of the library with whether a city may ask it, rule by rule: yes, no, or unknown where somebody has to find ' +
    'out. An unknown is never a yes: say so, and give the address of the fund. Those that may be asked come first. Say what the ' +
    'money is for by topics and goals, or by the id of a record.',
  ifNotFound: 'Give the id of a city, such as barcelona-es.',
  input: z.strictObject({
    city: cityInput,
    people: z.int().min(0).max(MOST_PEOPLE).optional().describe('Inhabitants, where you know better.'),
    authority: z.boolean().optional().describe('Whether a metropolitan or inter-municipal authority asks.'),
    record: recordId.optional(),
    topic: z.array(z.string()).max(MAX_TERMS_PER_FACET).optional().describe('Ids of topics.'),
    sdg: z.array(z.string()).max(MAX_TERMS_PER_FACET).optional().describe('Numbers of goals, such as 13.'),
    limit: z.int().min(1).max(50).optional().describe(`Funds at most; ${LIMIT} by default`),
    ...langInput,
  }),
  output: z.object({
    city: z.looseObject({ id: z.string(), name: z.string(), country: z.string() }),
    today: z.string().describe('The day for which calls were open or closed.'),
    counts: z.object({ yes: z.int(), unknown: z.int(), no: z.int() }),
    closed: z.int().describe('Of those with yes or unknown, how many are closed with no new call known.'),
    offers: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        verdict: z.enum(VERDICTS),
        window: z.string().describe('Whether it can be asked on that day.'),
        closes: z.string().optional(),
        rules: z.array(z.looseObject({ rule: z.string(), answer: z.enum(VERDICTS) })),
        page: z.string().optional().describe('Of the fund itself.'),
        ...sourceOutput,
      }),
    ),
    url: z.string(),
    licence: z.string(),
  }),
  async run({ city: named, people, authority, record, topic, sdg, lang, limit = LIMIT }, context) {
    const { library, publicUrl, findFunds, now, signal } = context;
    const city = findCityId(library, named);
    const query = queryFrom({ topic, sdg, lang });
    const today = now().toISOString().slice(0, 10);
    const found = await findFunds(
      library,
      { query, city, people, isAuthority: authority, record },
      today,
      signal,
    );
    const { counts, city: facts } = fundsAnswer(found, today);
    const closed = found.offers.filter((fund) => fund.verdict !== 'no' && fund.window === 'closed').length;
    const offers = found.offers.slice(0, limit).map(({ record: fund, verdict, window, answers }) => {
      const { landing, document } = fund.links;
      const page = landing ?? document;
      const closes = fund.fund?.window?.closes;
      return {
        id: fund.id,
        title: fund.title,
        verdict,
        window,
        ...(closes !== undefined && { closes }),
        rules: answers.map((answer) => ({ ...answer })),
        ...(page !== undefined && { page }),
        ...sourceOf(fund, publicUrl),
      };
    });
    const url = `${publicUrl}/funds?${new URLSearchParams({ city }).toString()}`;
    return { city: { ...facts }, today, counts, closed, offers, url, licence: LICENCE_NOTE };
  },
  say({ city, today, counts, closed, offers, url, licence }) {
    const { yes, unknown, no } = counts;
    const head =
      `${city.name} on ${today}: the rules of ${yes} funds let it ask, ${unknown} have to be asked about, ${no} do not. ` +
      `Closed, with no new call that we know of: ${closed} of those that do or may.`;
    const told = offers.map(({ id, title, verdict, window, closes, rules, page, ...source }) => {
      const open = rules
        .filter(({ answer }) => answer !== 'yes')
        .map(({ rule, answer }) => `${rule} ${answer}`);
      const facts = [verdict, window, closes && `closes ${closes}`, ...open].filter(Boolean).join(' · ');
      return [`${title} [${id}]`, facts, ...(page ? [`fund: ${page}`] : []), saySource(source)].join('\n');
    });
    return [head, ...told, url, licence].join('\n\n');
  },
});
