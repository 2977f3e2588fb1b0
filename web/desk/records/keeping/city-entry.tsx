import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { City } from '../../../../domain/city.ts';
import type { UnknownCitiesResponse } from '../../../../domain/desk-records.ts';
import desk from '../../desk.module.css';
import { countryName } from '../../../../languages/names.ts';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import type { PlaceAsked } from '../api/keeping-requests.ts';
import { checkFields } from '../api/records-requests.ts';
import { cityText } from '../form/field-frame.tsx';
import { commaText } from '../../../ui/joined-text.ts';
import styles from '../records.module.css';
import { AddCity, type Degrees } from './add-city.tsx';
import { Examples } from './examples.tsx';
import { TextInput } from './text-input.tsx';

interface CityEntryProps {
  readonly entry: UnknownCitiesResponse['cities'][number];
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly onMap: (place: PlaceAsked) => void;
  readonly onAdd: (added: Degrees) => void;
}

/** One city that nobody knows, which city was meant, or where it is. */
export function CityEntry({ entry, isBusy, hasFailed, onMap, onAdd }: CityEntryProps) {
  const { city, count, nearest, records } = entry;
  const { keeping } = useDeskRecordsMessages();
  const language = useLanguage();
  const [name, setName] = useState(nearest[0] ?? '');
  const [state, setState] = useState('');
  const [country, setCountry] = useState(city.country);
  const [remember, setRemember] = useState(true);
  const box = useId();
  const candidates = useCandidates(records[0]?.id ?? '', { city: name, state, country }, hasFailed);
  const isIdle = isBusy || name.trim() === '';
  const choose = (each: City) =>
    onMap({ city: each.name, city_id: each.id, country: each.country, remember });
  return (
    <article className={styles.entry}>
      <div>
        <h3>{commaText(language, [city.name, city.state, countryName(language, city.country)])}</h3>
        {nearest.length > 0 && (
          <p className={styles.facts}>{keeping.nearest({ names: commaText(language, nearest) })}</p>
        )}
        <Examples count={count} records={records} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would draw a frame and want a legend */}
      <div className={styles.fixing} role="group" aria-label={keeping.cityFor({ value: city.name })}>
        <div className={styles.place}>
          <TextInput label={keeping.city} value={name} onChange={setName} />
          <TextInput label={keeping.country} value={country} onChange={setCountry} />
          <TextInput label={keeping.stateOrProvince} value={state} onChange={setState} />
        </div>
        <label htmlFor={box} className={styles.tick}>
          <input
            id={box}
            type="checkbox"
            checked={remember}
            onChange={(event) => setRemember(event.target.checked)}
          />
          {keeping.remember({ name: city.name })}
        </label>
        <button
          type="button"
          className={`${desk.primary} ${desk.small}`}
          aria-disabled={isIdle}
          onClick={() => isIdle || onMap({ city: name.trim(), state, country, remember })}
        >
          {keeping.mapCity({ count })}
        </button>
        {candidates.length > 0 && (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would draw a frame and want a legend
          <div role="group" aria-label={keeping.which} className={desk.row}>
            <p>{keeping.which}</p>
            {candidates.map((each) => (
              <button
                key={each.id}
                type="button"
                className={`${desk.plain} ${desk.small}`}
                onClick={() => isBusy || choose(each)}
              >
                {cityText(language, each)}
              </button>
            ))}
          </div>
        )}
        <AddCity name={city.name} isBusy={isBusy} onAdd={onAdd} />
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
