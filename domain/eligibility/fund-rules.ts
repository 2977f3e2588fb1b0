import type { Coverage } from '../offers/coverage.ts';
import type { Fund, FundRule } from '../offers/fund.ts';
import { isTermId } from '../vocabularies/term.ts';
import { NETWORKS } from '../vocabularies/networks.ts';
import type { CityFacts } from './city-facts.ts';
import { capitalRule, metropolitanRule, populationRule } from './city-rules.ts';
import { isIn, namesPlaces } from './place-rule.ts';
import type { RuleAnswer, Verdict } from './rule-answer.ts';

/**
 * What a fund asks of a city, rule by rule. A rule that no page states is not answered, except who may apply: without it
 * nobody can say yes. What a source lets in besides, in words, keeps its rule from saying no; what it says only in words is
 * unknown and comes with its words.
 */
export function answersOf(fund: Fund, coverage: Coverage | undefined, city: CityFacts): RuleAnswer[] {
  const { eligibility } = fund;
  const answers: (RuleAnswer | undefined)[] = [
    applicantsRule(fund, city),
    placeRule(fund, coverage, city),
    populationRule(eligibility, city, wordsOf(fund, POPULATION)),
    capitalRule(eligibility.capital, city),
    metropolitanRule(eligibility.metropolitanAuthority, city),
    networksRule(fund, city),
    eligibility.byInvitation || fund.window?.kind === 'invitation'
      ? { rule: 'invitation', answer: 'unknown' }
      : undefined,
    ...wordsRules(fund),
  ];
  return answers.filter((answer) => answer !== undefined);
}

const PLACES = ['eligibility.countries', 'eligibility.groups'] as const;
const POPULATION = ['eligibility.populationMin', 'eligibility.populationMax'] as const;

/** What the source says of some rules in words, beside what could be read of them. */
function wordsOf({ inWords }: Fund, rules: readonly FundRule[]): string | undefined {
  const texts = rules.flatMap((rule) => inWords?.[rule] ?? []);
  return texts.length === 0 ? undefined : texts.join('; ');
}

function applicantsRule({ eligibility: { applicants }, access }: Fund, city: CityFacts): RuleAnswer {
  const answer = (): Verdict => {
    if (applicants.includes('city')) return 'yes';
    if (applicants.includes('metropolitan-authority') && city.isMetropolitanAuthority !== false)
      return city.isMetropolitanAuthority ? 'yes' : 'unknown';
    // Somebody else applies: a way in where the page names one, a no where each applies by itself.
    return applicants.length > 0 && access === 'direct' ? 'no' : 'unknown';
  };
  return { rule: 'applicants', answer: answer(), ...(applicants.length > 0 && { applicants }) };
}

/**
 * The countries that may apply, or else those in which it is on offer; outside of those in which it is on offer no words of
 * the source let a city in, and no partner, and where it is on offer is the reason. Where a city is only a place in which the
 * money is spent, it needs a partner who may apply.
 */
function placeRule(fund: Fund, coverage: Coverage | undefined, city: CityFacts): RuleAnswer | undefined {
  const { eligibility, access } = fund;
  const { countries, groups } = eligibility;
  const text = wordsOf(fund, PLACES);
  const asked = { countries, groups, inWords: text === undefined ? [] : [text] };
  if (!namesPlaces(asked)) return coverage && coverageRule(coverage, city);
  const rule = { rule: 'place', countries, groups, ...(text !== undefined && { text }) } as const;
  const answer = isIn(city, asked);
  const takesPartners = access === 'partner-abroad' && coverage !== undefined;
  const isLeftOpen = answer === 'unknown' || (answer === 'no' && takesPartners);
  if (isLeftOpen && coverage && !covers(coverage, city)) return coverageRule(coverage, city);
  const isPartner = answer === 'no' && takesPartners;
  return isPartner ? { ...rule, answer: 'unknown', isPartner: true } : { ...rule, answer };
}

function coverageRule(coverage: Coverage, city: CityFacts): RuleAnswer {
  if (coverage.world) return { rule: 'place', answer: 'yes' };
  const { countries, groups, regions, inWords } = coverage;
  const text = inWords && { text: inWords.join('; ') };
  return { rule: 'place', answer: isIn(city, coverage), countries, groups, regions, ...text };
}

function covers(coverage: Coverage, city: CityFacts): boolean {
  return coverage.world === true || isIn(city, coverage) !== 'no';
}

/** Lists of members are rarely whole: a city that is on none may be a member. */
function networksRule(
  { eligibility: { networks } }: Fund,
  { memberships }: CityFacts,
): RuleAnswer | undefined {
  if (networks.length === 0) return undefined;
  const isMember = networks.some((id) => isTermId(NETWORKS, id) && memberships.includes(id));
  return { rule: 'networks', answer: isMember ? 'yes' : 'unknown', networks };
}

/** What the places and the number of inhabitants say in words is answered with them, where there is a number. */
function wordsRules({ eligibility, inWords }: Fund): RuleAnswer[] {
  const isCounted = eligibility.populationMin !== undefined || eligibility.populationMax !== undefined;
  const rules: readonly FundRule[] = [
    'eligibility.applicants',
    ...(isCounted ? [] : POPULATION),
    'eligibility.capital',
    'eligibility.metropolitanAuthority',
    'eligibility.networks',
    'eligibility.byInvitation',
  ];
  return [eligibility.text, ...rules.map((of) => inWords?.[of])]
    .filter((text) => text !== undefined)
    .map((text) => ({ rule: 'words', answer: 'unknown', text }) as const);
}
