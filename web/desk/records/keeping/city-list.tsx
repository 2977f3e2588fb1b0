import type { EditResponse } from '../../../../domain/desk-records.ts';
import { addCity, mapCity, type PlaceAsked } from '../api/keeping-requests.ts';
import styles from '../records.module.css';
import { useChange } from '../use-change.ts';
import { CityEntry } from './city-entry.tsx';
import { ListFrame } from './list-frame.tsx';
import { Fixed } from './fixed.tsx';

type Asked =
  | { readonly id: string; readonly place: PlaceAsked }
  | { readonly id: string; readonly added: Omit<Parameters<typeof addCity>[0], 'id'> };

/** Cities that nobody knows: their records move to the city that was meant, or the city is added. */
export function CityList({ page }: { readonly page: number }) {
  const change = useChange((asked: Asked): Promise<EditResponse> =>
    'place' in asked ? mapCity(asked.id, asked.place) : addCity({ id: asked.id, ...asked.added }),
  );
  return (
    <>
      <Fixed answer={change.data} error={change.error} />
      <ListFrame list="cities" page={page}>
        {({ cities }) => (
          <ul className={styles.entries}>
            {cities.map((entry) => {
              const { id } = entry.city;
              return (
                <li key={id}>
                  <CityEntry
                    entry={entry}
                    isBusy={change.isPending}
                    hasFailed={change.error !== null && change.variables?.id === id}
                    onMap={(place) => change.mutate({ id, place })}
                    onAdd={(added) => change.mutate({ id, added })}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </ListFrame>
    </>
  );
}
