import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { GazetteerResponse } from '../../domain/eligibility/responses.ts';
import { countryName } from '../../languages/names.ts';
import type { Asked } from '../address/asked.ts';
import { goTo } from '../address/go.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { getJson } from '../api/get-json.ts';
import { useLanguage, useMessages, usePageMessages } from '../language/messages.ts';
import buttons from '../ui/buttons.module.css';
import styles from './eligibility.module.css';

/** Chooses any city of the world, and says what the reader knows of it better. */
export function CityForm({
  hrefOf,
  asked,
  cityName = '',
  children,
}: {
  readonly hrefOf: (asked: Asked) => string;
  readonly asked: Asked;
  /** Of the city that is chosen. */
  readonly cityName?: string | undefined;
  /** Further fields; those that it knows are read from `asked` and the form. */
  readonly children?: ReactNode;
}) {
  const { money: words } = usePageMessages().eligibility;
  const { lists } = useMessages();
  const language = useLanguage();
  const [name, setName] = useState('');
  const queries = useQueryClient();
  const { data } = useQuery({ ...citiesNamed(name), enabled: name !== '' });
  const [topic, setTopic] = useState(asked.topic); // of the form: a city may be typed after it was chosen
  const toCity = ({ id }: GazetteerResponse['cities'][number], about = topic) =>
    hrefOf({ record: asked.record, topic: about, city: id });

  /** The only city of a name is the one that is meant; of several the reader chooses. */
  async function lookUp(typed: string, about: string | undefined) {
    const found = await queries.fetchQuery(citiesNamed(typed)).catch(() => undefined);
    const [only, ...others] = found?.cities ?? [];
    if (only && others.length === 0) goTo(toCity(only, about));
    else setName(typed); // shows them, or what went wrong
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const typed = textOf(given.get('name')).trim();
    const isOther = typed !== '' && typed !== cityName;
    const about = given.has('topic') ? textOf(given.get('topic')) || undefined : asked.topic;
    setName('');
    setTopic(about);
    if (isOther) void lookUp(typed, about);
    if (isOther || asked.city === undefined) return;
    const people = textOf(given.get('people')).replace(/\D/g, '');
    const authority = given.get('authority') === 'yes' ? 'yes' : undefined;
    goTo(hrefOf({ ...asked, topic: about, authority, people: people === '' ? undefined : people }));
  }

  return (
    <form onSubmit={submit} className={styles.form}>
      <label>
        {words.city}
        <input key={cityName} name="name" autoComplete="off" maxLength={100} defaultValue={cityName} />
      </label>
      {asked.city !== undefined && (
        <>
          <label>
            {words.people}
            <input name="people" inputMode="numeric" maxLength={12} defaultValue={asked.people} />
          </label>
          <label className={styles.tick}>
            <span>
              <input
                type="checkbox"
                name="authority"
                value="yes"
                defaultChecked={asked.authority === 'yes'}
              />{' '}
              {words.authority}
            </span>
          </label>
        </>
      )}
      {children}
      <button type="submit" className={buttons.primary}>
        {words.find}
      </button>
      {data && (
        <output>
          <p>{data.cities.length === 0 ? words.nobody : words.which}</p>
          <ul>
            {data.cities.map((city) => (
              <li key={city.id}>
                <InSiteLink href={toCity(city)}>
                  <bdi>{city.state === undefined ? city.name : `${city.name}, ${city.state}`}</bdi>
                  {lists.comma}
                  {countryName(language, city.country)}
                </InSiteLink>
              </li>
            ))}
          </ul>
        </output>
      )}
    </form>
  );
}

function citiesNamed(name: string) {
  return {
    queryKey: ['gazetteer', name],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      getJson<GazetteerResponse>(`/api/gazetteer?q=${encodeURIComponent(name)}`, signal),
  };
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
