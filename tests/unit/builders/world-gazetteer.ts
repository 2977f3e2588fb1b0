import type { CityAnswer } from '../../../library/places/city-answer.ts';
import { openGazetteer, type Gazetteer } from '../../../library/places/gazetteer.ts';
import { worldPlaces } from '../../sample-library.ts';

/** The gazetteer of the whole world. Where it was not built yet, that takes some seconds. */
export async function openWorldGazetteer(): Promise<Gazetteer> {
  return openGazetteer(await worldPlaces());
}

/** An answer in one word: the id of the city, `new` before that of a new one, or the kind of any other answer. */
export function inOneWord(answer: CityAnswer): string {
  switch (answer.kind) {
    case 'known':
      return answer.city.id;
    case 'new':
      return `new ${answer.city.id}`;
    case 'ambiguous':
    case 'area':
    case 'several':
    case 'unknown':
      return answer.kind;
  }
}
