import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { EditResponse, UnknownCitiesResponse } from '../../../domain/desk-records.ts';
import desk from '../../desk/desk.module.css';
import { useDeskRecordsMessages } from '../../messages/desk-records-messages.ts';
import { countryName } from '../../messages/names.ts';
import { useLanguage } from '../../messages/use-messages.ts';
import { mapCity, type PlaceAsked } from '../api/keeping-requests.ts';
import { checkFields } from '../api/records-requests.ts';
import { cityText } from '../form/field-frame.tsx';
import styles from '../records.module.css';
import { useChange } from '../use-change.ts';
import { Examples } from './examples.tsx';
import { ListFrame } from './list-frame.tsx';
import { Mended } from './mended.tsx';

type Entry = UnknownCitiesResponse['cities'][number];
type Asked = PlaceAsked & { readonly from: string };

/** Cities that nobody knows: their records move to the city that was meant. */
export function CityList({ page }: { readonly page: number }) {
  const change = useChange(({ from, ...place }: Asked): Promise<EditResponse> => mapCity(from, place));
  return (
    <>
      <Mended answer={change.data} error={change.error} />
      <ListFrame list="cities" page={page}>
        {({ cities }) => (
          <ul className={styles.entries}>
            {cities.map((entry) => (
              <li key={entry.city.id}>
                <CityEntry
                  entry={entry}
                  isBusy={change.isPending}
                  hasFailed={change.error !== null && change.variables?.from === entry.city.id}
                  onMap={(place) => change.mutate({ from: entry.city.id, ...place })}
                />
              </li>
            ))}
          </ul>
        )}
      </ListFrame>
    </>
  );
}

interface CityEntryProps {
  readonly entry: Entry;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly onMap: (place: PlaceAsked) => void;
}

function CityEntry({ entry: { city, count, nearest, records }, isBusy, hasFailed, onMap }: CityEntryProps) {
  const { keeping } = useDeskRecordsMessages();
  const language = useLanguage();
  const id = useId();
  const [name, setName] = useState(nearest[0] ?? city.name);
  const [state, setState] = useState('');
  const [country, setCountry] = useState(city.country);
  const candidates = useCandidates(records[0]?.id ?? '', { city: name, state, country }, hasFailed);
  const field = (key: string, label: string, value: string, change: (value: string) => void) => (
    <div>
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        className={desk.field}
        autoComplete="off"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
  return (
    <article className={styles.entry}>
      <div>
        <h3>
          {[city.name, city.state].filter(Boolean).join(', ')}, {countryName(language, city.country)}
        </h3>
        {nearest.length > 0 && <p className={styles.facts}>{keeping.nearest(nearest.join(', '))}</p>}
        <Examples count={count} records={records} />
      </div>
      <div className={styles.mending} role="group" aria-label={keeping.cityFor(city.name)}>
        <div className={styles.place}>
          {field('city', keeping.city, name, setName)}
          {field('country', keeping.country, country, setCountry)}
          {field('state', keeping.stateOrProvince, state, setState)}
        </div>
        <button
          type="button"
          className={`${desk.primary} ${desk.small}`}
          aria-disabled={isBusy || name.trim() === ''}
          onClick={() => isBusy || name.trim() === '' || onMap({ city: name.trim(), state, country })}
        >
          {keeping.mapCity(count)}
        </button>
        {candidates.length > 0 && (
          <div role="group" aria-label={keeping.which} className={desk.row}>
            <p>{keeping.which}</p>
            {candidates.map((each) => (
              <button
                key={each.id}
                type="button"
                className={`${desk.plain} ${desk.small}`}
                onClick={() => isBusy || onMap({ city: each.name, city_id: each.id, country: each.country })}
              >
                {cityText(each)}
              </button>
            ))}
          </div>
        )}
      </div>
    </article>
  );
}

/** The cities that a name may mean, once it turned out that there are several. */
function useCandidates(recordId: string, { city, state = '', country = '' }: PlaceAsked, isAsked: boolean) {
  const { data } = useQuery({
    queryKey: ['desk', 'candidates', recordId, city, state, country],
    queryFn: () => checkFields(recordId, { city, city_id: '', state, country }),
    enabled: isAsked,
  });
  return isAsked ? (data?.issues.flatMap(({ cities = [] }) => cities) ?? []) : [];
}
