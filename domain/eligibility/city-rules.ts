import type { CityFacts } from './city-facts.ts';
import type { RuleAnswer, Verdict } from './rule-answer.ts';

/** Rules about the city itself; undefined where it is not asked for. */

interface PopulationAsked {
  /** Inhabitants, both included. */
  readonly populationMin?: number | undefined;
  readonly populationMax?: number | undefined;
}

/** `exception`: what the source lets in besides, in words: who does not have the number may still get in. */
export function populationRule(
  { populationMin: min, populationMax: max }: PopulationAsked,
  { population: has }: Pick<CityFacts, 'population'>,
  exception?: string,
): RuleAnswer | undefined {
  if (min === undefined && max === undefined) return undefined;
  const answer = (): Verdict => {
    if (has === undefined) return 'unknown';
    if (has >= (min ?? 0) && has <= (max ?? Infinity)) return 'yes';
    return exception === undefined ? 'no' : 'unknown';
  };
  return {
    rule: 'population',
    answer: answer(),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(has !== undefined && { has }),
    ...(exception !== undefined && { text: exception }),
  };
}

export function capitalRule(
  wanted: boolean | undefined,
  { isCapital }: Pick<CityFacts, 'isCapital'>,
): RuleAnswer | undefined {
  return wanted === undefined ? undefined : { rule: 'capital', answer: agrees(wanted, isCapital), wanted };
}

export function metropolitanRule(
  wanted: boolean | undefined,
  { isMetropolitanAuthority }: Pick<CityFacts, 'isMetropolitanAuthority'>,
): RuleAnswer | undefined {
  return wanted === undefined
    ? undefined
    : { rule: 'metropolitan', answer: agrees(wanted, isMetropolitanAuthority), wanted };
}

function agrees(wanted: boolean, is: boolean | undefined): Verdict {
  return is === undefined ? 'unknown' : is === wanted ? 'yes' : 'no';
}
