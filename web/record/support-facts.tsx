import type { Award, LibraryRecord } from '../../domain/record.ts';
import { listText, moneyText } from '../../languages/names.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { awardText } from '../ui/award-text.ts';
import { Fact } from './fact.tsx';

/** How much, in which currency, and from whom. */
export function FundingFact({ funding }: { readonly funding: LibraryRecord['funding'] }) {
  const language = useLanguage();
  const record = useRecordMessages();
  if (!funding) return null;
  const { amount, currency, funders } = funding;
  return (
    <Fact name={record.funding}>
      {amount !== undefined && <p>{moneyText(language, amount, currency)}</p>}
      {funders.length > 0 && <p>{record.fundedBy({ funders: listText(language, funders) })}</p>}
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
