import type { Admission, Network } from './network.ts';
import type { CityFacts } from './city-facts.ts';
import { capitalRule, metropolitanRule, populationRule } from './city-rules.ts';
import { isIn, namesPlaces } from './place-rule.ts';
import { verdictOf, type RuleAnswer, type Verdict } from './rule-answer.ts';

/** Whether a city could join a network, and why. */
export interface AdmissionAnswer {
  readonly verdict: Verdict;
  readonly answers: readonly RuleAnswer[];
  /** One yes among the answers is enough. */
  readonly any: boolean;
}

export function admissionOf({ admission }: Network, city: CityFacts): AdmissionAnswer {
  const about = [
    populationRule(admission, city),
    capitalRule(admission.capital, city),
    metropolitanRule(admission.metropolitanAuthority, city),
  ].filter((answer) => answer !== undefined);
  const place = placeRule(admission, city);
  const any = admission.any === true && about.length > 1;
  const answers = [...(place ? [place] : []), ...about, ...otherRules(admission)];
  if (admission.closed) return { verdict: 'no', answers, any };
  if (!any) return { verdict: verdictOf(answers), answers, any };
  const rest = answers.filter((answer) => !about.includes(answer));
  return { verdict: verdictOf([{ rule: about[0]!.rule, answer: anyOf(about) }, ...rest]), answers, any };
}

function anyOf(answers: readonly RuleAnswer[]): Verdict {
  if (answers.some(({ answer }) => answer === 'yes')) return 'yes';
  return answers.every(({ answer }) => answer === 'no') ? 'no' : 'unknown';
}

function placeRule(admission: Admission, city: CityFacts): RuleAnswer | undefined {
  const { countries = [], groups = [], regions = [] } = admission;
  const asked = { countries, groups, regions };
  return namesPlaces(asked) ? { rule: 'place', answer: isIn(city, asked), ...asked } : undefined;
}

/** A promise is for the city to make, and a rule in prose for its people to read. */
function otherRules({ commitment, whole, closed, text }: Admission): RuleAnswer[] {
  return [
    ...(closed ? [{ rule: 'invitation', answer: 'no' } as const] : []),
    ...(commitment === undefined
      ? []
      : [{ rule: 'commitment', answer: 'unknown', text: commitment } as const]),
    ...(whole || closed ? [] : [{ rule: 'words', answer: 'unknown', text } as const]),
  ];
}
