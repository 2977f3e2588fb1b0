import { countriesNamed } from '../../../domain/offers/regions-of-coverage.ts';
import type { Fund, FundRule } from '../../../domain/offers/fund.ts';
import type { Language } from '../../../domain/query.ts';
import { ACCESS_WAYS } from '../../../domain/vocabularies/access-ways.ts';
import { APPLICANTS } from '../../../domain/vocabularies/applicants.ts';
import { COUNTRY_GROUPS } from '../../../domain/vocabularies/country-groups.ts';
import { INSTRUMENTS } from '../../../domain/vocabularies/instruments.ts';
import { STAGES } from '../../../domain/vocabularies/stages.ts';
import type { RecordMessages } from '../../../languages/messages.ts';
import { countryName, listText, percentText } from '../../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { labelOf } from '../../language/terms.ts';
import { amountsOf } from './amounts-of.ts';
import { FundWindowFact } from './fund-window-fact.tsx';
import { TextFact } from './text-fact.tsx';
import styles from './offer.module.css';

type Words = RecordMessages['offer'];

/** Who gives what to whom, and when; a rule that could not be read is shown in the words of the source. */
export function FundSection({ fund }: { readonly fund: Fund }) {
  const language = useLanguage();
  const { offer: words } = useRecordMessages();
  const { inWords = {}, eligibility, access } = fund;
  const wordsOf = (...rules: readonly FundRule[]) => {
    const texts = rules.flatMap((rule) => inWords[rule] ?? []);
    return { inWords: texts.length > 0 ? texts.join('; ') : undefined, inWordsHint: words.inWordsHint };
  };
  return (
    <section>
      <h2>{words.rules}</h2>
      <dl className={styles.rules}>
        <FundWindowFact window={fund.window} {...wordsOf('window.opens', 'window.closes')} />
        <TextFact
          name={words.applicants}
          texts={[
            ...eligibility.applicants.map((id) => labelOf(APPLICANTS, id, language)),
            ...limitsOf(fund, language, words),
          ]}
          {...wordsOf(
            'eligibility.applicants',
            'eligibility.populationMin',
            'eligibility.populationMax',
            'eligibility.capital',
            'eligibility.metropolitanAuthority',
            'eligibility.countries',
            'eligibility.groups',
            'eligibility.networks',
            'eligibility.byInvitation',
          )}
        />
        <TextFact
          name={words.instruments}
          texts={fund.instruments.map((id) => labelOf(INSTRUMENTS, id, language))}
        />
        <TextFact name={words.stages} texts={fund.stages.map((id) => labelOf(STAGES, id, language))} />
        <TextFact
          name={words.amount}
          texts={amountsOf(fund, language, words)}
          {...wordsOf('amount.min', 'amount.max', 'amount.typical')}
        />
        <TextFact
          name={words.shares}
          texts={sharesOf(fund, language, words)}
          {...wordsOf('cofinancing.maxShare', 'cofinancing.ownShareMin')}
        />
        <TextFact name={words.access} texts={access ? [labelOf(ACCESS_WAYS, access, language)] : []} />
        <TextFact name={words.giver} texts={fund.giver ? [fund.giver] : []} />
        <TextFact name={words.manager} texts={fund.manager ? [fund.manager] : []} />
      </dl>
    </section>
  );
}

/** Every rule besides who may ask, as one line each. */
function limitsOf({ eligibility }: Fund, language: Language, words: Words): string[] {
  const { populationMin, populationMax, capital, metropolitanAuthority, groups, networks, text } =
    eligibility;
  const places = [
    ...groups.map((id) => labelOf(COUNTRY_GROUPS, id, language)),
    ...countriesNamed({ countries: eligibility.countries, groups: [] }).map((code) =>
      countryName(language, code),
    ),
  ];
  return [
    ...(populationMin === undefined ? [] : [words.populationMin({ count: populationMin })]),
    ...(populationMax === undefined ? [] : [words.populationMax({ count: populationMax })]),
    ...(capital === undefined ? [] : [capital ? words.onlyCapitals : words.noCapitals]),
    ...(metropolitanAuthority === undefined
      ? []
      : [metropolitanAuthority ? words.onlyMetropolitan : words.noMetropolitan]),
    ...(places.length > 0 ? [words.places({ places: listText(language, places, 'disjunction') })] : []),
    ...(networks.length > 0
      ? [words.members({ networks: listText(language, networks, 'disjunction') })]
      : []),
    ...(eligibility.byInvitation === true ? [words.onlyInvited] : []),
    ...(text === undefined ? [] : [text]),
  ];
}

function sharesOf({ cofinancing = {} }: Fund, language: Language, words: Words): string[] {
  const { maxShare, ownShareMin } = cofinancing;
  return [
    ...(maxShare === undefined ? [] : [words.maxShare({ share: percentText(language, maxShare) })]),
    ...(ownShareMin === undefined ? [] : [words.ownShare({ share: percentText(language, ownShareMin) })]),
  ];
}
