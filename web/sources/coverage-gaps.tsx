import type { CoverageResponse } from '../../domain/responses.ts';
import { COUNTRY_REGIONS } from '../../domain/vocabularies/country-regions.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { listText } from '../ui/joined-text.ts';

/** Fewer cases say little about a topic, a goal or a region. */
const FEW = 10;

/** What is not in the collection, or hardly. */
export function CoverageGaps({ answer }: { readonly answer: CoverageResponse }) {
  const { coverage: words } = usePageMessages();
  const language = useLanguage();
  const countries = Object.keys(COUNTRY_REGIONS).length - answer.countries.length;
  const few = [...answer.topics, ...answer.sdgs, ...answer.regions].filter(({ cases }) => cases < FEW);
  return (
    <>
      <h2>{words.gaps}</h2>
      {countries > 0 && <p>{words.noCountries({ count: countries })}</p>}
      {few.length > 0 && (
        <p>
          {words.few({
            least: FEW,
            names: listText(
              language,
              few.map(({ label, cases }) => words.named({ name: label, count: cases })),
            ),
          })}
        </p>
      )}
      <p>{words.unchecked({ count: answer.cases - answer.checked })}</p>
    </>
  );
}
