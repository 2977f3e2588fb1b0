import type { Coverage } from '../offers/coverage.ts';
import type { Eligibility, Fund } from '../offers/fund.ts';
import { isTermId } from '../vocabularies/term.ts';
import { NETWORKS } from '../vocabularies/networks.ts';
import type { CityFacts } from './city-facts.ts';
import { capitalRule, metropolitanRule, populationRule } from './city-rules.ts';
import { isIn, namesPlaces } from './place-rule.ts';
import type { RuleAnswer, Verdict } from './rule-answer.ts';

/**
 * What a fund asks of a city, rule by rule. A rule that no page states is not answered, except who may apply: without it
 * nobody can say yes. What a source says only in words is unknown and comes with its words.
 */
export function answersOf(fund: Fund, coverage: Coverage | undefined, city: CityFacts): RuleAnswer[] {
  const { eligibility } = fund;
  const answers: (RuleAnswer | undefined)[] = [
    applicantsRule(fund, city),
    placeRule(fund, coverage, city),
    populationRule(eligibility, city),
    capitalRule(eligibility.capital, city),
    metropolitanRule(eligibility.metropolitanAuthority, city),
    networksRule(eligibility, city),
    eligibility.byInvitation || fund.window?.kind === 'invitation'
      ? { rule: 'invitation', answer: 'unknown' }
      : undefined,
    ...wordsRules(fund),
  ];
  return answers.filter((answer) => answer !== undefined);
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
 * The countries that may apply, or else those in which it is on offer. Where a city is only a place in which the money is
 * spent, it needs a partner who may apply.
 */
function placeRule(
  { eligibility, access, inWords }: Fund,
  coverage: Coverage | undefined,
  city: CityFacts,
): RuleAnswer | undefined {
  const words = [inWords?.['eligibility.countries'], inWords?.['eligibility.groups']];
  const asked = {
    countries: eligibility.countries,
    groups: eligibility.groups,
    inWords: words.filter((text) => text !== undefined),
  };
  if (!namesPlaces(asked)) return coverage && coverageRule(coverage, city);
  const { countries, groups } = asked;
  const text = asked.inWords.length > 0 && { text: asked.inWords.join('; ') };
  const rule = { rule: 'place', countries, groups, ...text } as const;
  const answer = isIn(city, asked);
  const isPartner = answer === 'no' && access === 'partner-abroad' && coverage && covers(coverage, city);
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
function networksRule({ networks }: Eligibility, { memberships }: CityFacts): RuleAnswer | undefined {
  if (networks.length === 0) return undefined;
  const isMember = networks.some((id) => isTermId(NETWORKS, id) && memberships.includes(id));
  return { rule: 'networks', answer: isMember ? 'yes' : 'unknown', networks };
}

/** Countries in words are answered with the place. */
const IN_WORDS = [
  'eligibility.applicants',
  'eligibility.populationMin',
  'eligibility.populationMax',
  'eligibility.capital',
  'eligibility.metropolitanAuthority',
  'eligibility.networks',
  'eligibility.byInvitation',
] as const;

function wordsRules({ eligibility, inWords }: Fund): RuleAnswer[] {
  const texts = [eligibility.text, ...IN_WORDS.map((of) => inWords?.[of])];
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({ rule: 'words', answer: 'unknown', text }) as const);
}
