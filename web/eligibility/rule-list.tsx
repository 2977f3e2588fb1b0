import type { RuleAnswer } from '../../domain/eligibility/rule-answer.ts';
import { APPLICANTS } from '../../domain/vocabularies/applicants.ts';
import { COUNTRY_GROUPS } from '../../domain/vocabularies/country-groups.ts';
import { isTermId } from '../../domain/vocabularies/term.ts';
import { NETWORKS } from '../../domain/vocabularies/networks.ts';
import { countryName } from '../../languages/names.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { listText } from '../ui/joined-text.ts';
import { termLabel } from '../language/term-label.ts';
import styles from './eligibility.module.css';

const MOST_NAMED = 6; // countries; of more only how many is said, and the page of the record names them

/** Each rule with its answer and what the answer was read from. */
export function RuleList({ answers }: { readonly answers: readonly RuleAnswer[] }) {
  const { verdicts } = usePageMessages().eligibility;
  const sentence = useSentence();
  return (
    <ul className={styles.rules}>
      {answers.map((answer) => (
        <li key={`${answer.rule} ${answer.text ?? ''}`}>
          <strong className={styles[answer.answer]}>{verdicts[answer.answer]}</strong> {sentence(answer)}
        </li>
      ))}
    </ul>
  );
}

function useSentence() {
  const language = useLanguage();
  const { rules } = usePageMessages().eligibility;
  const list = (names: readonly string[]) => listText(language, names);

  function asked({ min, max }: RuleAnswer): string {
    if (min === undefined) return rules.most({ max: max ?? 0 });
    return max === undefined ? rules.least({ min }) : rules.between({ min, max });
  }

  function placesOf({ countries = [], groups = [], regions = [], text }: RuleAnswer): string {
    const isLong = countries.length > MOST_NAMED;
    return list([
      ...regions.map((id) => termLabel(language, 'region', id)),
      ...groups.map((id) => labelOf(COUNTRY_GROUPS, id, language)),
      ...(isLong
        ? [rules.countries({ count: countries.length })]
        : countries.map((code) => countryName(language, code))),
      ...(text === undefined ? [] : [text]),
    ]);
  }

  function networkName(id: string): string {
    return isTermId(NETWORKS, id) ? labelOf(NETWORKS, id, language) : id.replaceAll('-', ' ');
  }

  return (answer: RuleAnswer): string => {
    const { rule, applicants = [], networks = [], text = '', has, wanted } = answer;
    switch (rule) {
      case 'applicants':
        if (applicants.length === 0) return rules.unstated;
        return (isForOthers(answer) ? rules.others : rules.applicants)({
          who: list(applicants.map((id) => labelOf(APPLICANTS, id, language))),
        });
      case 'place': {
        const where = placesOf(answer);
        if (where === '') return rules.world;
        return answer.isPartner ? rules.partner({ where }) : rules.place({ where });
      }
      case 'population':
        return [
          has === undefined
            ? rules.uncounted({ asked: asked(answer) })
            : rules.population({ asked: asked(answer), has }),
          ...(text === '' ? [] : [rules.or({ text: text.replace(/\.$/, '') })]),
        ].join(' ');
      case 'capital':
        return wanted ? rules.capital : rules.notCapital;
      case 'metropolitan':
        return wanted ? rules.metropolitan : rules.notMetropolitan;
      case 'networks':
        return rules.networks({
          names: list(networks.map(networkName)),
        });
      case 'invitation':
        return answer.answer === 'no' ? rules.closed : rules.invitation;
      case 'commitment':
        return rules.commitment({ text });
      case 'words':
        return rules.words({ text });
    }
  };
}

/** Somebody else applies, and the city comes in by them. */
function isForOthers({ answer, applicants = [] }: RuleAnswer): boolean {
  return answer === 'unknown' && !applicants.includes('metropolitan-authority');
}
