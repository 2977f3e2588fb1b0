import type { Funder } from '../../domain/evidence.ts';
import type { Award, LibraryRecord } from '../../domain/record.ts';
import type { Language } from '../../domain/query.ts';
import { listText } from '../ui/joined-text.ts';
import { moneyText, percentText } from '../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { awardText } from '../ui/award-text.ts';
import { Fact } from './fact.tsx';
import styles from './record.module.css';

interface FundingFactProps {
  readonly funding: LibraryRecord['funding'];
  /** What the fact is called. */
  readonly name: string;
}

/** How much, in which currency, and from whom. */
export function FundingFact({ funding, name }: FundingFactProps) {
  const language = useLanguage();
  const record = useRecordMessages();
  if (!funding || (funding.amount === undefined && funding.funders.length === 0)) return null;
  const { amount, currency } = funding;
  const funders = listText(
    language,
    funding.funders.map((funder) => funderText(funder, language)),
  );
  return (
    <Fact name={name}>
      {amount !== undefined && <p>{moneyText(language, amount, currency)}</p>}
      {funders !== '' && <p>{amount === undefined ? funders : record.fundedBy({ funders })}</p>}
    </Fact>
  );
}

/** Such as “European Investment Bank (40%)”. */
function funderText({ name, share }: Funder, language: Language): string {
  if (share === undefined) return name;
  return `${name} (${percentText(language, share)})`;
}

/** What it cost, in which year, and for what. */
export function CostFact({ cost }: { readonly cost: LibraryRecord['cost'] }) {
  const language = useLanguage();
  const record = useRecordMessages();
  if (!cost) return null;
  return (
    <Fact name={record.cost}>
      <p>{moneyText(language, cost.amount, cost.currency)}</p>
      {cost.what && <p>{cost.what}</p>}
      {cost.year !== undefined && <p className={styles.quiet}>{record.figureOf({ year: cost.year })}</p>}
    </Fact>
  );
}

export function AwardsFact({ awards }: { readonly awards: readonly Award[] }) {
  const language = useLanguage();
  const record = useRecordMessages();
  if (awards.length === 0) return null;
  return (
    <Fact name={record.awards}>
      <ul>
        {awards.map((award, at) => (
          <li key={at}>{awardText(award, language)}</li>
        ))}
      </ul>
    </Fact>
  );
}
