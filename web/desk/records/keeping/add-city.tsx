import { useState } from 'react';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages } from '../../../language/messages.ts';
import styles from '../records.module.css';
import { TextInput } from './text-input.tsx';

export interface Degrees {
  readonly lat: number;
  readonly lng: number;
  readonly population?: number;
}

interface AddCityProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onAdd: (added: Degrees) => void;
}

/** Gives a city that is spelt right its place on the map. */
export function AddCity({ name, isBusy, onAdd }: AddCityProps) {
  const { keeping } = useDeskRecordsMessages();
  const [lat, setLat] = useState('');
  const [lng, setLng] = useState('');
  const [population, setPopulation] = useState('');
  const added = degreesIn(lat, lng, population);
  const isIdle = isBusy || added === undefined;
  return (
    <details className={styles.add}>
      <summary>{keeping.addCity}</summary>
      <p className={desk.hint}>{keeping.addCityHint}</p>
      <div className={styles.place}>
        <TextInput label={keeping.latitude} value={lat} onChange={setLat} isNumber />
        <TextInput label={keeping.longitude} value={lng} onChange={setLng} isNumber />
        <TextInput label={keeping.population} value={population} onChange={setPopulation} isNumber />
      </div>
      <p className={desk.hint}>{keeping.degreesHint}</p>
      <button
        type="button"
        className={`${desk.plain} ${desk.small}`}
        aria-disabled={isIdle}
        onClick={() => isIdle || onAdd(added)}
      >
        {keeping.addCityDo({ name })}
      </button>
    </details>
  );
}

/** Undefined until both are degrees. A comma is read as a decimal point. */
function degreesIn(lat: string, lng: string, population: string): Degrees | undefined {
  const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')));
  const [north, east] = [number(lat), number(lng)];
  if (!(Math.abs(north) <= 90) || !(Math.abs(east) <= 180)) return undefined;
  if (population.trim() === '') return { lat: north, lng: east };
  const people = Number(population.replace(/[\s.,]/g, ''));
  return Number.isInteger(people) && people >= 0 ? { lat: north, lng: east, population: people } : undefined;
}
