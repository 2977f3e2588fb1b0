import type { Language } from '../../domain/query.ts';
import type { RecordResponse, SimilarResponse } from '../../domain/responses.ts';
import { POPULATION_BANDS } from '../../domain/vocabularies/population-bands.ts';
import { REGIONS } from '../../domain/vocabularies/regions.ts';
import { findTerm } from '../../domain/vocabularies/term.ts';
import { termLabel } from '../language/term-label.ts';
import type { RecordMessages } from '../../languages/messages.ts';
import { countryName } from '../../languages/names.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { factsText, listText } from '../ui/joined-text.ts';
import { RecordLine } from '../ui/record-line.tsx';
import { useSimilar } from '../api/use-similar.ts';

type Similar = SimilarResponse['records'][number];

/** Records like this one, each with what they share. Nothing is shown when there are none. */
export function SimilarRecords({ record }: { readonly record: RecordResponse }) {
  const { similar } = useRecordMessages();
  const language = useLanguage();
  const { data } = useSimilar(record.id);
  if (!data || data.records.length === 0) return null;
  return (
    <section>
      <h2>{similar.title}</h2>
      <ul>
        {data.records.map((found) => (
          <li key={found.record.id}>
            <RecordLine record={found.record}>{reasonsText(found, language, similar)}</RecordLine>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "same topics: Food · also in Senegal" */
function reasonsText(
  { record, reasons }: Similar,
  language: Language,
  words: RecordMessages['similar'],
): string {
  const texts = reasons.flatMap(({ kind, ids }) => {
    switch (kind) {
      case 'sdg':
        return [words.goals({ goals: listText(language, ids) })];
      case 'topic':
        return [
          words.topics({
            topics: listText(
              language,
              ids.map((id) => termLabel(language, 'topic', id)),
            ),
          }),
        ];
      case 'words':
        return [words.words({ words: listText(language, ids) })];
      case 'place':
        return ids.map((id) => placeText(id, record, language, words));
    }
  });
  return factsText(language, texts);
}

/** What is shared of a place is a city, a country, a region or a size. */
function placeText(
  id: string,
  { city }: Similar['record'],
  language: Language,
  words: RecordMessages['similar'],
): string {
  const size = findTerm(POPULATION_BANDS, id);
  if (size) return words.size({ band: labelOf(POPULATION_BANDS, id, language) });
  const region = findTerm(REGIONS, id);
  if (region) return words.place({ place: labelOf(REGIONS, id, language) });
  return words.place({ place: id === city?.id ? city.name : countryName(language, id) });
}
