import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { useCities } from '../city/use-cities.ts';
import { useNewestRecords } from '../city/use-newest-records.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import { cityRows } from './city-rows.tsx';
import { CompareMore } from './compare-more.tsx';
import { CompareTable } from './compare-table.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface CompareCitiesProps {
  readonly ids: readonly string[];
  /** Another one fits beside them. */
  readonly hasRoom: boolean;
}

/** Cities side by side; those like the first can be added. */
export function CompareCities({ ids, hasRoom }: CompareCitiesProps) {
  const words = usePageMessages();
  const { facets } = useMessages();
  const language = useLanguage();
  const links = useSiteLinks();
  const entries = useCities(ids);
  const newest = useNewestRecords(ids);
  const answers = entries.flatMap(({ answer }) => answer ?? []);
  const isLoading = newest.isLoading || entries.some(({ answer, error }) => !answer && !error);
  const alike = (answers[0]?.similar ?? []).filter(({ city }) => !ids.includes(city.id));
  useRestoredScroll(!isLoading);

  return (
    <>
      {isLoading && <Skeleton isPage />}
      {entries
        .filter(({ error }) => error)
        .map(({ id }) => (
          <p key={id} role="alert">
            {id}: {words.city.missing}
          </p>
        ))}
      {!isLoading && answers.length > 0 && (
        <CompareTable
          heads={answers.map(({ city: { id, name } }) => ({
            id,
            title: name,
            href: links.toCity(id),
            hrefWithout: links.toCompareCities(ids.filter((other) => other !== id)),
          }))}
          compared={answers}
          rows={cityRows({ words, facets, language, links, newestOf: newest.newestOf })}
        />
      )}
      {!isLoading && hasRoom && (
        <CompareMore
          title={words.city.similar}
          more={alike.map(({ city: { id, name } }) => ({
            id,
            name,
            href: links.toCompareCities([...ids, id]),
          }))}
        />
      )}
    </>
  );
}
