import type { Toolkit } from '../../../domain/offers/toolkit.ts';
import { DIFFICULTIES } from '../../../domain/vocabularies/difficulties.ts';
import { EDITION_STATUSES } from '../../../domain/vocabularies/edition-statuses.ts';
import { OPENNESS } from '../../../domain/vocabularies/openness.ts';
import { useLanguage, useRecordMessages } from '../../language/messages.ts';
import { labelOf } from '../../language/terms.ts';
import { Fact } from '../fact.tsx';
import { Facts } from '../../ui/facts.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { TextFact } from './text-fact.tsx';

/** Who wrote a guide for whom, which edition it is, and what it takes. */
export function ToolkitFacts({ toolkit }: { readonly toolkit: Toolkit }) {
  const language = useLanguage();
  const { offer: words } = useRecordMessages();
  const { edition, year, status, archive } = toolkit;
  const about = [edition, year, status && labelOf(EDITION_STATUSES, status, language)];
  return (
    <>
      <TextFact name={words.publishers} texts={toolkit.publishers} />
      {(about.some(Boolean) || archive) && (
        <Fact name={words.edition}>
          <p>
            <Facts
              parts={[
                ...about,
                archive && (
                  <OutsideLink key="archive" href={archive}>
                    {words.archived}
                  </OutsideLink>
                ),
              ]}
            />
          </p>
        </Fact>
      )}
      <TextFact
        name={words.openness}
        texts={toolkit.openness ? [labelOf(OPENNESS, toolkit.openness, language)] : []}
      />
      <TextFact name={words.audience} texts={toolkit.audience} />
      <TextFact name={words.timeNeeded} texts={toolkit.timeNeeded ? [toolkit.timeNeeded] : []} />
      <TextFact
        name={words.difficulty}
        texts={toolkit.difficulty ? [labelOf(DIFFICULTIES, toolkit.difficulty, language)] : []}
      />
      <TextFact name={words.requiredFor} texts={toolkit.requiredFor} />
    </>
  );
}
