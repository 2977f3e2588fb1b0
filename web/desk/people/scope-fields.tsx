import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { COUNTRY_REGIONS } from '../../../domain/vocabularies/country-regions.ts';
import { countryName } from '../../../languages/names.ts';
import { useDeskTeamMessages, useLanguage } from '../../language/messages.ts';
import type { Scope } from '../roles.ts';
import { Select } from '../../ui/select.tsx';
import desk from '../desk.module.css';
import records from '../records/records.module.css';
import { findPlaces, useCityNames, useCityText } from './use-city-names.ts';

interface ScopeFieldsProps {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Which records somebody works with: nothing chosen is no limit. */
export function ScopeFields({ scope, onChange }: ScopeFieldsProps) {
  const { scope: words } = useDeskTeamMessages();
  const language = useLanguage();
  const countries = Object.keys(COUNTRY_REGIONS)
    .map((id) => ({ id, name: countryName(language, id) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const add = (key: keyof Scope, value: string) =>
    scope[key].includes(value) || onChange({ ...scope, [key]: [...scope[key], value] });
  const remove = (key: keyof Scope, value: string) =>
    onChange({ ...scope, [key]: scope[key].filter((each) => each !== value) });
  const cityName = useCityNames(scope.cities);
  const id = useId();
  return (
    <fieldset className={records.narrow}>
      <legend>{words.title}</legend>
      <p className={desk.hint}>{words.hint}</p>
      <Chosen values={scope.cities} nameOf={cityName} onRemove={(city) => remove('cities', city)}>
        <CityFinder onChoose={(city) => add('cities', city)} />
      </Chosen>
      <Chosen
        values={scope.countries}
        nameOf={(code) => countryName(language, code)}
        onRemove={(code) => remove('countries', code)}
      >
        <label htmlFor={`${id}country`}>{words.country}</label>
        <Select
          id={`${id}country`}
          className={desk.field}
          value=""
          onChange={(event) => add('countries', event.target.value)}
        >
          <option value="">{words.choose}</option>
          {countries.map((country) => (
            <option key={country.id} value={country.id}>
              {country.name}
            </option>
          ))}
        </Select>
      </Chosen>
      <Chosen values={scope.sources} nameOf={(name) => name} onRemove={(name) => remove('sources', name)}>
        <Adding label={words.source} submit={words.add} onAdd={(name) => add('sources', name)} />
      </Chosen>
    </fieldset>
  );
}

interface ChosenProps {
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onRemove: (value: string) => void;
  readonly children: ReactNode;
}

function Chosen({ values, nameOf, onRemove, children }: ChosenProps) {
  const { scope: words } = useDeskTeamMessages();
  return (
    <div>
      {children}
      {values.length > 0 && (
        <ul className={desk.row}>
          {values.map((value) => (
            <li key={value}>
              <button
                type="button"
                className={`${desk.plain} ${desk.small}`}
                aria-label={words.remove({ name: nameOf(value) })}
                onClick={() => onRemove(value)}
              >
                <bdi>{nameOf(value)}</bdi> ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A city of the world by its name; where several have it, which one is asked. */
function CityFinder({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const { scope: words } = useDeskTeamMessages();
  const cityText = useCityText();
  const [name, setName] = useState('');
  const { data } = useQuery({
    queryKey: ['gazetteer', name],
    queryFn: ({ signal }) => findPlaces(name, signal),
    enabled: name !== '',
  });
  return (
    <>
      <Adding label={words.city} submit={words.find} onAdd={setName} />
      <output>
        {data && name !== '' && (
          <>
            <p>{data.cities.length === 0 ? words.noCity({ name }) : words.which}</p>
            <ul className={desk.row}>
              {data.cities.map((city) => (
                <li key={city.id}>
                  <button
                    type="button"
                    className={`${desk.plain} ${desk.small}`}
                    onClick={() => {
                      onChoose(city.id);
                      setName('');
                    }}
                  >
                    <bdi>{cityText(city)}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </output>
    </>
  );
}

interface AddingProps {
  readonly label: string;
  readonly submit: string;
  readonly onAdd: (text: string) => void;
}

/** A text and a button; Enter is the button, and does not send the form around it. */
function Adding({ label, submit, onAdd }: AddingProps) {
  const [text, setText] = useState('');
  const id = useId();
  const add = () => {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className={desk.row}>
        <input
          id={id}
          className={`${desk.field} ${records.grow}`}
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className={desk.plain} onClick={add}>
          {submit}
        </button>
      </span>
    </>
  );
}
